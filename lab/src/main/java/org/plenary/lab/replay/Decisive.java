package org.plenary.lab.replay;

import java.util.ArrayList;
import java.util.List;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// The parties each of which alone could have turned a verdict, by another position or by staying away.
final class Decisive {
    private static final int STANCES = 1 + Stance.ABSENT.ordinal();

    private final PackedRule rule;
    private final long[] ballot;

    private Decisive(PackedRule rule, long[] ballot) {
        this.rule = rule;
        this.ballot = ballot;
    }

    /// In the order of the seats. `namedOnly` passes over seats that the ballot does not name: they are nobody's.
    static List<PartyId> in(PackedRule rule, long[] ballot, boolean namedOnly) {
        return new Decisive(rule, ballot).parties(namedOnly);
    }

    private List<PartyId> parties(boolean namedOnly) {
        boolean holds = rule.holds(ballot);
        var decisive = new ArrayList<PartyId>();
        for (int seat = 0; seat < rule.seats().size(); seat++) {
            if (namedOnly && !isNamed(seat)) continue;
            if (turns(seat, holds)) decisive.add(rule.seats().get(seat).party());
        }
        return List.copyOf(decisive);
    }

    private boolean isNamed(int seat) {
        for (int stance = 0; stance < STANCES; stance++) {
            if ((ballot[stance * rule.words() + seat / 64] >>> seat % 64 & 1) != 0) return true;
        }
        return false;
    }

    private boolean turns(int seat, boolean holds) {
        long bit = 1L << seat % 64;
        int word = seat / 64;
        var before = new long[STANCES];
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
