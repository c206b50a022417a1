package org.plenary.lab.power;

import java.util.ArrayList;
import java.util.List;

/// What a coalition needs: a rule in which every comparison has become a quota of some weighing.
sealed interface Need {
    /// More alternatives than this are not multiplied out.
    int MOST = 512;

    record Fixed(boolean holds) implements Need {}

    /// The coalition weighs at least `quota` by the weighing of this number.
    record Reach(int weighing, long quota) implements Need {}

    record Each(List<Need> parts) implements Need {}

    record One(List<Need> parts) implements Need {}

    /// The need as alternatives: one quota for each weighing, 0 where none is asked. None of them covers
    /// another; no alternative at all means never.
    static List<long[]> alternatives(Need need, int weighings) {
        return switch (need) {
            case Fixed(boolean holds) -> holds ? List.of(new long[weighings]) : List.of();
            case Reach(int weighing, long quota) -> {
                var quotas = new long[weighings];
                quotas[weighing] = quota;
                yield List.of(quotas);
            }
            case One(var parts) -> {
                var all = new ArrayList<long[]>();
                for (var part : parts) all.addAll(alternatives(part, weighings));
                yield leastOf(all);
            }
            case Each(var parts) -> {
                var all = List.of(new long[weighings]);
                for (var part : parts) all = both(all, alternatives(part, weighings));
                yield all;
            }
        };
    }

    private static List<long[]> both(List<long[]> ones, List<long[]> others) {
        var all = new ArrayList<long[]>();
        for (var one : ones) {
            for (var other : others) {
                var quotas = one.clone();
                for (int w = 0; w < quotas.length; w++) quotas[w] = Math.max(one[w], other[w]);
                all.add(quotas);
            }
        }
        return leastOf(all);
    }

    /// Leaves out alternatives that another one covers.
    static List<long[]> leastOf(List<long[]> all) {
        var least = new ArrayList<long[]>();
        for (var one : all) {
            if (least.stream().anyMatch(kept -> covers(kept, one))) continue;
            least.removeIf(kept -> covers(one, kept));
            least.add(one);
            if (least.size() > MOST) {
                throw new NoGame("The rule comes to more than %d alternatives.".formatted(MOST),
                        "Ask for the power under parts of the rule.");
            }
        }
        return List.copyOf(least);
    }

    private static boolean covers(long[] easier, long[] harder) {
        for (int w = 0; w < easier.length; w++) if (easier[w] > harder[w]) return false;
        return true;
    }
}
