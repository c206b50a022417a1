package org.plenary.lab.model;

import java.util.List;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Parties in blocs: what a party feels is made of a part that its whole bloc shares and a part of its own.
///
/// @param blocs       the bloc of each party, by number from 0
/// @param correlation of what two parties of one bloc feel, from 0 to 1; parties of different blocs are independent
public record BlocModel(List<PartyId> parties, List<Integer> blocs, double correlation, Manner manner)
        implements PreferenceModel {
    public BlocModel {
        parties = List.copyOf(parties);
        blocs = List.copyOf(blocs);
        if (parties.size() != blocs.size() || parties.isEmpty() || !(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException("Each party has a bloc, and a correlation is from 0 to 1.");
        }
    }

    @Override public String says() {
        return "Invented: %d parties in %d blocs, correlation within a bloc %s, %s.".formatted(parties.size(),
                blocs.stream().distinct().count(), correlation, manner.says());
    }

    @Override public Stance[] vote(Draws draws) {
        double shared = StrictMath.sqrt(correlation);
        double own = StrictMath.sqrt(1 - correlation);
        var stances = new Stance[parties.size()];
        for (int i = 0; i < stances.length; i++) {
            double feels = manner.lean() + shared * draws.of(blocs.get(i)).normal(0) + own * draws.normal(i);
            stances[i] = PreferenceModel.stance(feels, draws.uniform(SpatialModel.CHANCES + i), manner);
        }
        return stances;
    }
}
