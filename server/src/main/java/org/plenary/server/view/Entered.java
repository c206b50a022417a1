package org.plenary.server.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;

/// Under which numbers acts stand in the register. Acts of business that people follow are young, so they are looked
/// for from the end.
final class Entered {
    private final Vantage vantage;
    private final IdentityHashMap<DatedAct, Long> indexes = new IdentityHashMap<>();

    private Entered(Vantage vantage) { this.vantage = vantage; }

    static Entered of(Vantage vantage, Iterable<DatedAct> wanted) {
        var entered = new Entered(vantage);
        var left = new IdentityHashMap<DatedAct, Boolean>();
        wanted.forEach(act -> left.put(act, true));
        var acts = vantage.organisation().acts();
        for (int at = acts.size() - 1; at >= 0 && !left.isEmpty(); at--) {
            var act = acts.get(at);
            if (left.remove(act) != null) {
                entered.indexes.put(act, vantage.edition().places().indexOf(at));
            }
        }
        return entered;
    }

    Optional<Long> index(DatedAct act) { return Optional.ofNullable(indexes.get(act)); }

    /// The acts that count from where one looks, one line each.
    List<EntryLine> lines(Iterable<DatedAct> acts) {
        var lines = new ArrayList<EntryLine>();
        for (var act : acts) {
            if (act.on().first().isAfter(vantage.day()) || act.entered().isAfter(vantage.asOf().known())) continue;
            lines.add(new EntryLine(index(act), act.entered(), ActLines.of(vantage, act)));
        }
        return lines;
    }
}
