package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;

/// Counts the coalitions of a weighted game by weight: one table, as long as the quota, to which seat after
/// seat is added in rising order of weight, so that it is only as long as what they weigh together.
///
/// A seat is taken out again without a new table: the coalitions without it up to weight x are those of all
/// up to x, less those up to x - w, plus those up to x - 2w, and so on, read off running sums (Uno 2003).
final class WeightTable {
    private WeightTable() {}

    /// Where a game of one weighing and one quota is cheaper, itself or its dual.
    static Counted of(Game game, Watch watch) {
        long quota = quota(game);
        long other = game.total(0) - quota + 1;
        return quota <= other ? count(game, (int) quota, watch)
                : count(game, (int) other, watch).ofDual(game.players());
    }

    static boolean fits(Game game) { return game.weighings() == 1 && game.alternatives().size() == 1; }

    static long quota(Game game) { return game.alternatives().getFirst()[0]; }

    /// How many entries the table would have.
    static double length(Game game) { return Math.min(quota(game), game.total(0) - quota(game) + 1); }

    /// The weights of all seats in rising order.
    static long[] rising(Game game) {
        var weights = new ArrayList<Long>();
        for (int c = 0; c < game.classes(); c++) {
            for (int seat = 0; seat < game.sizes()[c]; seat++) weights.add(game.weights()[0][c]);
        }
        return weights.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static Counted count(Game game, int quota, Watch watch) {
        var weights = rising(game);
        var table = new Planes(quota, weights.length);
        table.set(0, 1);
        long reach = 1;
        for (int i = 0; i < weights.length; i++) {
            watch.at("adding seats to the table", i / (double) weights.length);
            if (weights[i] < quota) {
                int length = (int) Math.min(reach, quota - weights[i]);
                table.add(0, (int) weights[i], length);
                reach = Math.min(quota, reach + weights[i]);
            }
            table.added((int) reach);
        }
        table.settle((int) reach);
        table.accumulate(0, quota);
        var losing = table.at(quota - 1);
        var swings = new BigInteger[game.classes()];
        for (int c = 0; c < swings.length; c++) {
            watch.at("taking seats out of the table", c / (double) swings.length);
            long weight = game.weights()[0][c];
            // losing without the seat, less losing with it
            swings[c] = losing;
            if (weight < quota) {
                var with = table.alternating((int) (quota - 1 - weight), weight, 0);
                swings[c] = losing.subtract(with.shiftLeft(1));
            }
        }
        var winning = BigInteger.TWO.pow(weights.length).subtract(losing);
        return new Counted(Method.WEIGHT_TABLE, winning, swings, Optional.empty());
    }
}
