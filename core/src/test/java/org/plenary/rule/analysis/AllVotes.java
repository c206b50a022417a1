package org.plenary.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Position;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

/// The answers found by trying every vote of a small room: slow, and beyond doubt.
final class AllVotes {
    final Vote like;
    final int seats;
    private final PackedRule rule;

    AllVotes(DecisionRule rule, Vote like) {
        this.like = like;
        this.seats = like.seats().size();
        this.rule = PackedRule.of(rule, like);
    }

    /// Every way in which the seats can stand; seat i at place i.
    List<Stance[]> all(Stance... allowed) {
        var all = new ArrayList<Stance[]>();
        int size = (int) Math.pow(allowed.length, seats);
        for (int number = 0; number < size; number++) {
            var stances = new Stance[seats];
            int rest = number;
            for (int i = 0; i < seats; i++, rest /= allowed.length) stances[i] = allowed[rest % allowed.length];
            all.add(stances);
        }
        return all;
    }

    boolean holds(Stance[] stances) {
        var ballot = new long[4];
        for (int i = 0; i < seats; i++) {
            if (stances[i] != Stance.SILENT) ballot[stances[i].ordinal()] |= 1L << i;
        }
        return rule.holds(ballot);
    }

    boolean canPass() { return all(Stance.values()).stream().anyMatch(this::holds); }

    boolean alwaysPasses() { return all(Stance.values()).stream().allMatch(this::holds); }

    boolean canBothPass() {
        return all(Stance.values()).stream().anyMatch(one -> holds(one) && holds(mirrored(one))
                && java.util.Arrays.stream(one).anyMatch(s -> s == Stance.FOR || s == Stance.AGAINST));
    }

    boolean moreSupportCanLose() {
        return all(Stance.values()).stream().filter(this::holds).anyMatch(one -> {
            for (int i = 0; i < seats; i++) {
                var more = one.clone();
                more[i] = Stance.FOR;
                if (!holds(more)) return true;
            }
            return false;
        });
    }

    SortedSet<PartyId> vetoes() {
        var holders = new TreeSet<PartyId>();
        if (!canPass()) return holders;
        for (int i = 0; i < seats; i++) {
            int seat = i;
            boolean passes = all(Stance.values()).stream()
                    .anyMatch(one -> one[seat] == Stance.AGAINST && holds(one));
            if (!passes) holders.add(like.seats().get(i).party());
        }
        return holders;
    }

    /// The smallest number of seats at `other` with the verdict `holds`, and how often; -1 for none.
    long[] smallest(boolean holds, Stance home, Stance other) {
        long size = -1;
        long ways = 0;
        for (var one : all(home, other)) {
            if (holds(one) != holds) continue;
            long changed = java.util.Arrays.stream(one).filter(s -> s == other).count();
            if (size >= 0 && changed > size) continue;
            ways = changed == size ? ways + 1 : 1;
            size = changed;
        }
        return new long[] {size, ways};
    }

    /// The fewest changes of position that turn the verdict; -1 where none do.
    int nearestFlip() {
        var home = new Stance[seats];
        for (int i = 0; i < seats; i++) home[i] = like.stance(like.seats().get(i).party());
        boolean holds = holds(home);
        int fewest = -1;
        for (var one : all(Stance.values())) {
            int changes = 0;
            boolean allowed = true;
            for (int i = 0; i < seats; i++) {
                if (one[i] != home[i]) changes++;
                allowed &= one[i] == home[i] || one[i] != Stance.SILENT;
            }
            if (allowed && holds(one) != holds && (fewest < 0 || changes < fewest)) fewest = changes;
        }
        return fewest;
    }

    /// Whether the rule can be met where only the silent seats still speak.
    boolean canStillPass() {
        return all(Stance.values()).stream().anyMatch(one -> {
            for (int i = 0; i < seats; i++) {
                var home = like.stance(like.seats().get(i).party());
                if (home != Stance.SILENT && one[i] != home) return false;
            }
            return holds(one);
        });
    }

    /// Whether the verdict is the same, whichever of the two stances the seat takes.
    boolean same(int seat, Stance one, Stance other) {
        return all(Stance.values()).stream().filter(stances -> stances[seat] == one).allMatch(stances -> {
            var turned = stances.clone();
            turned[seat] = other;
            return holds(stances) == holds(turned);
        });
    }

    static Stance[] mirrored(Stance[] stances) {
        return java.util.Arrays.stream(stances).map(stance -> switch (stance) {
            case FOR -> Stance.AGAINST;
            case AGAINST -> Stance.FOR;
            case ABSTAINING, ABSENT, SILENT -> stance;
        }).toArray(Stance[]::new);
    }

    static Vote mirrored(Vote vote) {
        var turned = new TreeMap<PartyId, Position>();
        vote.positions().forEach((party, position) -> turned.put(party, switch (position) {
            case FOR -> Position.AGAINST;
            case AGAINST -> Position.FOR;
            case ABSTAINING, NOT_TAKING_PART -> position;
        }));
        return vote.withPositions(turned);
    }
}
