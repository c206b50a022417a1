package org.plenary.lab.composer;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.lab.replay.Replayed;
import org.plenary.vocabulary.PartyId;

/// How much of what is adopted rests on parties that said no to it.
///
/// For every adopted motion the part of the membership that was against; the mean over adopted motions is `members`,
/// from 0 to 1. `budget` is the same with each party counted by its share of the contributions. Both take it that no
/// overruled party delivers, which makes them upper bounds: outvoted states cannot be counted on to implement (D. Blake
/// and A. Payton, 2009); many will nevertheless, and a state that did not object may fail to.
///
/// @param adopted   adopted motions
/// @param overruled how often each party's no was overruled
public record DeliveryRisk(double members, double budget, int adopted, SortedMap<PartyId, Integer> overruled) {
    public DeliveryRisk {
        overruled = Collections.unmodifiableSortedMap(new TreeMap<>(overruled));
    }

    /// The risk over verdicts; `shares` are percent of the contributions, empty where none are on record.
    static DeliveryRisk of(List<Replayed> verdicts, int seats, SortedMap<PartyId, BigDecimal> shares) {
        var overruled = new TreeMap<PartyId, Integer>();
        long positions = 0;
        var paid = BigDecimal.ZERO;
        int adopted = 0;
        for (var verdict : verdicts) {
            if (!verdict.adopted()) continue;
            adopted++;
            for (var party : verdict.overruled()) {
                positions++;
                overruled.merge(party, 1, Integer::sum);
                paid = paid.add(shares.getOrDefault(party, BigDecimal.ZERO));
            }
        }
        double budget = shares.isEmpty() ? Double.NaN : paid.doubleValue() / 100 / adopted;
        return new DeliveryRisk(positions / (double) seats / adopted, budget, adopted, overruled);
    }
}
