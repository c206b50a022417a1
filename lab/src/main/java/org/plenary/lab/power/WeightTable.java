package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;

/// Counts the coalitions of a weighted game by weight: one table, as long as the quota, to which seat after
/// seat is added in rising order of weight, so that it is only as long as what they weigh together.
///
/// Counts are kept modulo a prime just below 2^50, one table after another for as many primes as the counts
/// need, and joined at the end by Chinese remainders: so a table takes eight bytes an entry.
///
/// A seat is taken out again without a new table: the coalitions without it up to weight x are those of all
/// up to x, less those up to x - w, plus those up to x - 2w, and so on, read off running sums (Uno 2003).
final class WeightTable {
    private WeightTable() {}

    /// Where a game of one weighing and one quota is cheaper, itself or its dual.
    static Counted of(Game game, Watch watch) {
        var counted = count(game, watch);
        return quota(game) == length(game) ? counted : counted.ofDual(game.players());
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

    private static Counted count(Game game, Watch watch) {
        var moduli = Residues.moduli(game.players() / 49 + 1);
        var all = new ArrayList<BigInteger[]>();
        for (var prime : moduli) {
            watch.at("adding seats to the table", all.size() / (double) moduli.size());
            all.add(Residues.swings(game, prime, watch));
        }
        var swings = new BigInteger[game.classes()];
        for (int c = 0; c < swings.length; c++) swings[c] = Residues.join(all, c, moduli);
        var losing = Residues.join(all, swings.length, moduli);
        var winning = BigInteger.TWO.pow(game.players()).subtract(losing);
        return new Counted(Method.WEIGHT_TABLE, winning, swings, Optional.empty());
    }
}
