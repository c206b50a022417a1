package org.plenary.lab.model;

import java.util.List;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// How invented parties vote: assumptions that are stated, and draws that can be repeated.
public sealed interface PreferenceModel permits SpatialModel, BlocModel {
    /// Who votes, in the order of their ids.
    List<PartyId> parties();

    /// The assumptions in a sentence, which begins with the word `Invented`.
    String says();

    /// How everybody votes on one motion, in the order of `parties`; `draws` are those of the motion.
    Stance[] vote(Draws draws);

    /// From what a party feels about a motion to its stance: absent by chance, abstaining where it hardly cares.
    static Stance stance(double feels, double chance, Manner manner) {
        if (chance < manner.absence()) return Stance.ABSENT;
        if (StrictMath.abs(feels) < manner.indifference()) return Stance.ABSTAINING;
        return feels > 0 ? Stance.FOR : Stance.AGAINST;
    }
}
