package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.Arrays;

/// Counts the coalitions of a game by size and one weight, for quotas of weight, of number, or of both. What
/// a coalition must weigh then depends on its size alone.
final class SizeTable {
    private final Game game;
    private final int players;
    private final int weighing;
    private final int length;
    /// The least winning weight of each size; -1 where no coalition of that size wins.
    private final long[] least;
    private final Planes table;
    private final Binomials binomials;

    private SizeTable(Game game) {
        this.game = game;
        players = game.players();
        weighing = weighing(game);
        least = least(game);
        length = (int) length(least);
        table = new Planes((players + 1) * length, players);
        binomials = new Binomials(players);
    }

    static Counted of(Game game, Watch watch) {
        var dual = game.dual();
        return length(least(game)) <= length(least(dual)) ? new SizeTable(game).count(watch)
                : new SizeTable(dual).count(watch).ofDual(game.players());
    }

    static boolean fits(Game game) { return game.weighings() - (game.counting() >= 0 ? 1 : 0) == 1; }

    /// How many entries the table would have.
    static double entries(Game game) {
        double length = Math.min(length(least(game)), length(least(game.dual())));
        return length * (game.players() + 1);
    }

    private static int weighing(Game game) { return game.counting() == 0 ? 1 : 0; }

    private static long length(long[] least) { return Math.max(1, Arrays.stream(least).max().orElse(1)); }

    private static long[] least(Game game) {
        int counting = game.counting();
        int weighing = weighing(game);
        var least = new long[game.players() + 1];
        Arrays.fill(least, -1);
        for (int size = 0; size < least.length; size++) {
            for (var quotas : game.alternatives()) {
                if (counting >= 0 && quotas[counting] > size) continue;
                if (least[size] < 0 || quotas[weighing] < least[size]) least[size] = quotas[weighing];
            }
        }
        return least;
    }

    private Counted count(Watch watch) {
        fill(watch);
        for (int s = 0; s <= players; s++) table.accumulate(s * length, length);
        var losing = BigInteger.ZERO;
        for (int s = 0; s <= players; s++) {
            if (least[s] < 0) losing = losing.add(binomials.of(players, s));
            else if (least[s] > 0) losing = losing.add(table.at(s * length + (int) least[s] - 1));
        }
        var bySize = new BigInteger[game.classes()][players + 1];
        for (int c = 0; c < bySize.length; c++) {
            watch.at("taking seats out of the table", 0.5 + c / (2.0 * bySize.length));
            long weight = game.weights()[weighing][c];
            bySize[c][0] = BigInteger.ZERO;
            for (int s = 1; s <= players; s++) {
                var before = lighter(s - 1, least[s - 1] < 0 ? Long.MAX_VALUE : least[s - 1], weight);
                var after = lighter(s - 1, least[s] < 0 ? Long.MAX_VALUE : least[s] - weight, weight);
                bySize[c][s] = before.subtract(after);
            }
        }
        return Counted.of(Method.SIZE_TABLE, BigInteger.TWO.pow(players).subtract(losing), bySize);
    }

    private void fill(Watch watch) {
        table.set(0, 1);
        long reach = 1;
        int seats = 0;
        for (int c = game.classes() - 1; c >= 0; c--) {
            long weight = game.weights()[weighing][c];
            for (int seat = 0; seat < game.sizes()[c]; seat++) {
                watch.at("adding seats to the table", seats / (2.0 * players));
                seats++;
                if (weight < length) {
                    int stretch = (int) Math.min(reach, length - weight);
                    for (int s = seats; s > 0; s--) table.add((s - 1) * length, s * length + (int) weight, stretch);
                    reach = Math.min(length, reach + weight);
                }
                table.added((seats + 1) * length);
            }
        }
        table.settle((players + 1) * length);
    }

    /// Coalitions of `size` other seats that weigh less than `bound`, seen from a seat of weight `weight`.
    private BigInteger lighter(int size, long bound, long weight) {
        if (bound == Long.MAX_VALUE) return binomials.of(players - 1, size);
        if (bound <= 0) return BigInteger.ZERO;
        long most = bound - 1;
        long steps = weight == 0 ? size : Math.min(size, most / weight);
        int start = size * length + (int) most;
        long step = length + weight;
        return table.alternating(start, step, (int) (start - steps * step));
    }
}
