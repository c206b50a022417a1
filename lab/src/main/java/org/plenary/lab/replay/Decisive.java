package org.plenary.lab.replay;

import java.util.ArrayList;
import java.util.List;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

/// The parties each of which alone could have turned a verdict, by another position or by staying away.
public final class Decisive {
    private static final List<Stance> STANCES =
            List.of(Stance.FOR, Stance.AGAINST, Stance.ABSTAINING, Stance.ABSENT);

    private final PackedRule rule;
    private final long[] ballot;

    private Decisive(PackedRule rule, long[] ballot) {
        this.rule = rule;
        this.ballot = ballot;
    }

    /// In the order of the seats.
    public static List<PartyId> in(DecisionRule rule, Vote vote) {
        var packed = PackedRule.of(rule, vote);
        return new Decisive(packed, packed.pack(vote)).parties();
    }

    private List<PartyId> parties() {
        boolean holds = rule.holds(ballot);
        var decisive = new ArrayList<PartyId>();
        for (int seat = 0; seat < rule.seats().size(); seat++) {
            if (turns(seat, holds)) decisive.add(rule.seats().get(seat).party());
        }
        return List.copyOf(decisive);
    }

    private boolean turns(int seat, boolean holds) {
        long bit = 1L << seat % 64;
        int word = seat / 64;
        var before = new long[STANCES.size()];
        for (int stance = 0; stance < before.length; stance++) {
            before[stance] = ballot[stance * rule.words() + word];
            ballot[stance * rule.words() + word] &= ~bit;
        }
        boolean turns = false;
        for (int stance = 0; stance < before.length && !turns; stance++) {
            ballot[stance * rule.words() + word] |= bit;
            turns = rule.holds(ballot) != holds;
            ballot[stance * rule.words() + word] &= ~bit;
        }
        for (int stance = 0; stance < before.length; stance++) ballot[stance * rule.words() + word] = before[stance];
        return turns;
    }
}
