package org.plenary.lab.power;

import java.util.SplittableRandom;

/// Orders of arrival drawn at random: in each, one seat turns the result.
final class Arrivals {
    private final Game game;
    private final int[] classOf;
    private final SplittableRandom random;

    /// @param classOf the class of each seat
    Arrivals(Game game, int[] classOf, long seed) {
        this.game = game;
        this.classOf = classOf;
        random = new SplittableRandom(seed + 1);
    }

    /// How often each seat turned the result.
    long[] draw(long orders, Watch watch) {
        var pivots = new long[classOf.length];
        var order = new int[classOf.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        for (long done = 0; done < orders; done++) {
            if ((done & 0x3ff) == 0) watch.at("drawing orders of arrival", 0.5 + 0.5 * done / orders);
            pivots[pivot(order)]++;
        }
        return pivots;
    }

    /// Shuffles only as far as needed.
    private int pivot(int[] order) {
        var sums = new long[game.weighings()];
        for (int i = 0; ; i++) {
            int other = i + random.nextInt(order.length - i);
            int seat = order[other];
            order[other] = order[i];
            order[i] = seat;
            for (int w = 0; w < sums.length; w++) sums[w] += game.weights()[w][classOf[seat]];
            if (game.wins(sums)) return seat;
        }
    }
}
