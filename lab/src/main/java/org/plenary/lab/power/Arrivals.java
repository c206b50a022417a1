package org.plenary.lab.power;

import java.util.SplittableRandom;

/// Orders of arrival drawn at random: in each, one seat turns the result. The same seed gives the same counts.
final class Arrivals {
    private final Game game;
    private final int[] order;
    private final int[] classOf;
    private final SplittableRandom random;

    /// @param orders  orders drawn
    /// @param pivotal orders in which a seat of each class turned the result, added up over the class
    record Result(long orders, long[] pivotal) {}

    private Arrivals(Game game, long seed) {
        this.game = game;
        random = new SplittableRandom(seed);
        order = new int[game.players()];
        classOf = new int[game.players()];
        for (int c = 0, i = 0; c < game.classes(); c++) {
            for (int seat = 0; seat < game.sizes()[c]; seat++, i++) {
                order[i] = i;
                classOf[i] = c;
            }
        }
    }

    static Result of(Game game, long orders, long seed, Watch watch) {
        var arrivals = new Arrivals(game, seed);
        var pivotal = new long[game.classes()];
        for (long done = 0; done < orders; done++) {
            if ((done & 0x3ff) == 0) watch.at("drawing orders of arrival", done / (double) orders);
            pivotal[arrivals.pivot()]++;
        }
        return new Result(orders, pivotal);
    }

    /// The class of the seat that turns the result; the order is drawn only as far as needed.
    private int pivot() {
        var sums = new long[game.weighings()];
        for (int i = 0; ; i++) {
            int other = i + random.nextInt(order.length - i);
            int seat = order[other];
            order[other] = order[i];
            order[i] = seat;
            for (int w = 0; w < sums.length; w++) sums[w] += game.weights()[w][classOf[seat]];
            if (game.wins(sums)) return classOf[seat];
        }
    }
}
