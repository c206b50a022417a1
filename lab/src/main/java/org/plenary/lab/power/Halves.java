package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Meets in the middle: all coalitions of each half of the seats are listed, and those of one half find
/// their partners in the other by sorted weight. Good for huge weights and for rules that weigh in several
/// ways; the swings follow, since the winning coalitions with a seat less those without it are its swings.
/// (Horowitz and Sahni 1974; for power indices Klinz and Woeginger 2005.)
final class Halves {
    private static final int MOST_LISTED = 1 << 21;

    private final Game game;
    private final Watch watch;
    private final Half left;
    private final Half right;
    private final List<List<Quotas.Signed>> terms = new ArrayList<>();
    private final long[] winning;
    private final long[][] with;

    private Halves(Game game, Watch watch) {
        this.game = game;
        this.watch = watch;
        int counting = game.counting();
        var split = split(game);
        left = Half.of(game, split[0], counting);
        watch.at("listing halves", 0.02);
        right = Half.of(game, split[1], counting);
        watch.at("listing halves", 0.04);
        winning = new long[game.players() + 1];
        with = new long[game.classes()][game.players() + 1];
        for (int size = 0; size <= game.players(); size++) terms.add(Quotas.ofSize(game, size));
    }

    static Counted of(Game game, Watch watch) {
        var halves = new Halves(game, watch);
        halves.count();
        return halves.counted();
    }

    /// About how many steps it would take; infinite where it is out of reach.
    static double cost(Game game) {
        if (game.players() > Times.SMALL || game.alternatives().size() > Quotas.MOST) return Double.POSITIVE_INFINITY;
        var split = split(game);
        double ones = profiles(game, split[0]);
        double others = profiles(game, split[1]);
        if (ones > MOST_LISTED || others > MOST_LISTED) return Double.POSITIVE_INFINITY;
        int other = game.weighings() - (game.counting() >= 0 ? 1 : 0);
        double sizes = game.players() / 2.0 + 1;
        double pairing = game.alternatives().size() * (other <= 1 ? 4 : 60) * sizes * (ones + others);
        if (other > 2) pairing = game.alternatives().size() * ones * others;
        return pairing + sizes * (ones + others) * game.classes() / 2 + 50_000;
    }

    /// The classes in two parts with about as many coalitions in each.
    private static int[][] split(Game game) {
        var parts = List.of(new ArrayList<Integer>(), new ArrayList<Integer>());
        var profiles = new double[] {1, 1};
        var order = IntStream.range(0, game.classes()).boxed()
                .sorted((a, b) -> game.sizes()[b] - game.sizes()[a]).toList();
        for (int c : order) {
            int to = profiles[0] <= profiles[1] ? 0 : 1;
            parts.get(to).add(c);
            profiles[to] *= game.sizes()[c] + 1;
        }
        return new int[][] {parts.get(0).stream().mapToInt(c -> c).toArray(),
                parts.get(1).stream().mapToInt(c -> c).toArray()};
    }

    private static double profiles(Game game, int[] classes) {
        double profiles = 1;
        for (int c : classes) profiles *= game.sizes()[c] + 1;
        return profiles;
    }

    private void count() {
        for (int one = 0; one < left.parts().length; one++) {
            for (int other = 0; other < right.parts().length; other++) {
                watch.at("matching halves", one / (double) left.parts().length);
                int size = one + other;
                if (terms.get(size).isEmpty()) continue;
                winning[size] += match(left, one, right, other, terms.get(size));
                match(right, other, left, one, terms.get(size));
            }
        }
    }

    /// Counts the winning coalitions of two parts, and those of them that hold a seat of each class of `half`.
    private long match(Half half, int size, Half otherHalf, int otherSize, List<Quotas.Signed> terms) {
        var ones = half.parts()[size];
        var found = new long[ones.length()];
        for (var term : terms) Partners.add(ones, otherHalf.parts()[otherSize], term, found);
        long all = 0;
        for (int e = 0; e < found.length; e++) {
            found[e] *= ones.times()[e];
            all += found[e];
        }
        for (int i = 0; i < half.classes().length; i++) {
            var chosen = ones.chosen()[i];
            long sum = 0;
            for (int e = 0; e < found.length; e++) sum += chosen[e] * found[e];
            with[half.classes()[i]][size + otherSize] += sum;
        }
        return all;
    }

    private Counted counted() {
        int players = game.players();
        var all = BigInteger.ZERO;
        for (long some : winning) all = all.add(BigInteger.valueOf(some));
        var bySize = new BigInteger[game.classes()][players + 1];
        for (int c = 0; c < bySize.length; c++) {
            long seats = game.sizes()[c];
            bySize[c][0] = BigInteger.ZERO;
            for (int s = 1; s <= players; s++) {
                long without = winning[s - 1] - with[c][s - 1] / seats;
                bySize[c][s] = BigInteger.valueOf(with[c][s] / seats - without);
            }
        }
        return Counted.of(Method.HALVES, all, bySize);
    }
}
