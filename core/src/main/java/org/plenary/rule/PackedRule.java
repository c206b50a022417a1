package org.plenary.rule;

import java.util.List;

/// A rule made ready for many ballots of one set of seats: millions of verdicts a second, without
/// an explanation. It gives the same verdict as `DecisionRule.apply` (a property test compares them).
///
/// A ballot is a run of `stride()` words in a `long[]`: the seats for, then against, abstaining,
/// absent, each in `words()` words. Seat i of `seats()` is bit i % 64 of word i / 64; a seat in none
/// of the four is silent, and no seat may be in two. Ballots of one body may so lie side by side.
public final class PackedRule {
    private final List<Seat> seats;
    private final int words;
    private final PackedCondition condition;

    private PackedRule(List<Seat> seats, int words, PackedCondition condition) {
        this.seats = seats;
        this.words = words;
        this.condition = condition;
    }

    /// The rule for these seats, where the motion concerns no party and nobody has signed.
    public static PackedRule of(DecisionRule rule, List<Seat> seats) {
        return of(rule, Vote.of(seats, java.util.Collections.emptySortedMap()));
    }

    /// The rule for the seats and the circumstances of `vote`; its positions do not matter.
    public static PackedRule of(DecisionRule rule, Vote vote) {
        int words = Math.max(1, (vote.seats().size() + 63) / 64);
        return new PackedRule(vote.seats(), words, new RulePacker(vote, words).pack(rule));
    }

    /// The seats in the order of their bits.
    public List<Seat> seats() { return seats; }

    /// How many words a set of seats takes.
    public int words() { return words; }

    /// How many words a ballot takes.
    public int stride() { return 4 * words; }

    /// The verdict on one ballot.
    public boolean holds(long[] ballot) { return condition.holds(ballot, 0); }

    /// The verdict on the ballot that begins at `offset`.
    public boolean holds(long[] ballots, int offset) { return condition.holds(ballots, offset); }

    /// How many of the ballots, one after another from the beginning, meet the rule.
    public int held(long[] ballots) {
        int held = 0;
        for (int offset = 0; offset + stride() <= ballots.length; offset += stride()) {
            if (condition.holds(ballots, offset)) held++;
        }
        return held;
    }

    /// The positions of a vote of the same seats as a ballot.
    public long[] pack(Vote vote) {
        if (!vote.seats().equals(seats)) {
            throw new IllegalArgumentException("The vote has other seats than the packed rule.");
        }
        var ballot = new long[stride()];
        for (int i = 0; i < seats.size(); i++) {
            var stance = vote.stance(seats.get(i).party());
            if (stance == Stance.SILENT) continue;
            ballot[stance.ordinal() * words + i / 64] |= 1L << i % 64;
        }
        return ballot;
    }
}
