package org.plenary.lab.enlargement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.instrument.Scale;
import org.plenary.vocabulary.PartyId;

/// The scale of contributions under a change of membership, in percent.
///
/// The record holds the scale in force and no law on how to reckon a new one. `after` is therefore a supposition:
/// whoever goes takes its share along, whoever comes pays the lowest share that anybody pays, and the others keep
/// their shares in proportion.
public record Contributions(Scale scale, SortedMap<PartyId, BigDecimal> before, SortedMap<PartyId, BigDecimal> after) {
    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Contributions {
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
    }

    static Contributions of(Scale scale, Change change) {
        var before = new TreeMap<PartyId, BigDecimal>();
        scale.percent().forEach((party, share) -> before.put(party, new BigDecimal(share)));
        var staying = new TreeMap<>(before);
        staying.keySet().removeAll(change.left());
        var lowest = before.values().stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        int joining = (int) change.joined().stream().filter(party -> !before.containsKey(party)).count();
        var left = HUNDRED.subtract(lowest.multiply(BigDecimal.valueOf(joining)));
        var sum = staying.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var after = new TreeMap<PartyId, BigDecimal>();
        staying.forEach((party, share) -> after.put(party,
                share.multiply(left).divide(sum, DIGITS, RoundingMode.HALF_EVEN)));
        change.joined().forEach(party -> after.putIfAbsent(party, lowest));
        return new Contributions(scale, before, after);
    }
}
