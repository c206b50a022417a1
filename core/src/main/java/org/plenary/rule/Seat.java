package org.plenary.rule;

import java.math.BigInteger;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// A party's place in a body on the day of a vote, with the groups it belongs to and what it weighs.
/// A seat to which a weight is not given weighs nothing by it; the charter checker reports the gap.
public record Seat(PartyId party, SortedSet<GroupId> groups, SortedMap<WeightId, BigInteger> weights) {
    public Seat {
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        for (var weight : weights.entrySet()) {
            if (weight.getValue().signum() >= 0) continue;
            throw new IllegalArgumentException("The weight %s of %s is %s; a weight is 0 or more."
                    .formatted(weight.getKey(), party, weight.getValue()));
        }
    }

    /// A seat without groups and weights.
    public static Seat of(PartyId party) {
        return new Seat(party, Collections.emptySortedSet(), Collections.emptySortedMap());
    }

    /// What the seat weighs by `weight`; 0 where the charter gives it none.
    public BigInteger weight(WeightId weight) { return weights.getOrDefault(weight, BigInteger.ZERO); }
}
