package org.plenary.lab.power;

import java.util.Arrays;

/// The Shapley-Shubik index of a weighted game as an integral (Owen 1972): the chance that a seat turns the
/// result where every other seat is for with probability t, taken over all t from 0 to 1. It is a polynomial
/// in t, so that a finite number of nodes gives the integral itself; what remains is rounding.
///
/// A node above 1/2 is reckoned in the dual game, with the same table: taking a seat out divides by the odds
/// t / (1 - t), and only odds up to 1 keep errors from growing.
final class OwenIntegral {
    /// The unit of rounding of a double.
    private static final double UNIT = 0x1p-53;
    private static final int CHUNK = 2048;

    private final Game game;
    private final Watch watch;
    private final long[] rising;
    private final double[] table;
    private final double[] copy = new double[CHUNK];
    private final double[] value;
    private final double[] error;

    private OwenIntegral(Game game, Watch watch) {
        this.game = game;
        this.watch = watch;
        rising = WeightTable.rising(game);
        table = new double[(int) length(game)];
        value = new double[game.classes()];
        error = new double[game.classes()];
    }

    /// How many entries the table would have.
    static double length(Game game) {
        long quota = WeightTable.quota(game);
        return Math.max(quota, game.total(0) - quota + 1);
    }

    /// With more seats, probabilities leave the range of a double.
    static boolean fits(Game game) { return WeightTable.fits(game) && game.players() <= 900; }

    static int nodes(Game game) { return (game.players() + 1) / 2; }

    /// One figure for each class, with a bound of its error.
    static Figure[] of(Game game, Watch watch) {
        var integral = new OwenIntegral(game, watch);
        integral.integrate();
        var figures = new Figure[game.classes()];
        for (int c = 0; c < figures.length; c++) {
            figures[c] = Figure.about(integral.value[c], integral.error[c]);
        }
        return figures;
    }

    private void integrate() {
        int quota = (int) WeightTable.quota(game);
        int dual = (int) (game.total(0) - quota + 1);
        int count = nodes(game);
        var nodes = Nodes.of(count);
        for (int k = 0; k < nodes.at().length; k++) {
            double t = nodes.at()[k];
            double odds = t / (1 - t);
            fill(odds, k / (double) nodes.at().length);
            double scale = Math.pow(1 - t, rising.length - 1) * nodes.weight()[k];
            take(quota, odds, scale);
            if (count % 2 == 0 || k < nodes.at().length - 1) take(dual, odds, scale);
        }
        // a node is off by a unit or two, and no probability changes faster than by the number of seats
        for (int c = 0; c < error.length; c++) error[c] += 4 * rising.length * UNIT * (value[c] + UNIT);
    }

    /// Odds of coalitions by weight, then their running sums.
    private void fill(double odds, double done) {
        Arrays.fill(table, 0);
        table[0] = 1;
        long reach = 1;
        for (long weight : rising) {
            watch.at("integrating", done);
            if (weight >= table.length) break;
            int length = (int) Math.min(reach, table.length - weight);
            add((int) weight, length, odds);
            reach = Math.min(table.length, reach + weight);
        }
        double sum = 0;
        double lost = 0;
        for (int x = 0; x < table.length; x++) {
            double next = sum + table[x];
            lost += sum >= table[x] ? sum - next + table[x] : table[x] - next + sum;
            sum = next;
            table[x] = sum + lost;
        }
    }

    /// From the end, so that no number is added to before it was taken.
    private void add(int weight, int length, double odds) {
        for (int end = length; end > 0; end -= CHUNK) {
            int begin = Math.max(0, end - CHUNK);
            int count = end - begin;
            System.arraycopy(table, begin, copy, 0, count);
            int target = weight + begin;
            for (int x = 0; x < count; x++) table[target + x] += odds * copy[x];
        }
    }

    /// Adds what this node says of the game with this quota.
    private void take(int quota, double odds, double scale) {
        // for each seat two roundings in an entry, two by the odds, one by the scale; a few in sums
        double unit = (5 * rising.length + 12) * UNIT;
        for (int c = 0; c < value.length; c++) {
            long weight = game.weights()[0][c];
            double high = 0;
            double low = 0;
            double reckoned = 0;
            double power = 1;
            for (long at = quota - 1; at >= 0 && Math.abs(power) > 1e-40; at -= weight) {
                // lighter than the quota without the seat, less lighter than the quota with it
                double without = power * table[(int) at];
                double with = at >= weight ? power * table[(int) (at - weight)] : 0;
                high += without;
                low += with;
                reckoned += Math.abs(without) + Math.abs(with);
                power *= -odds;
            }
            value[c] += scale * (high - low);
            error[c] += scale * unit * reckoned;
        }
    }
}
