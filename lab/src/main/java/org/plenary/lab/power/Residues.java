package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts, modulo a prime just below 2^50, the orders of arrival in which each seat of a weighted game turns
/// the result.
///
/// The swings of a seat by size are the coefficients of a polynomial; its values at 1, 2, ... n are read off
/// tables like that of `WeightTable` in which a coalition of s seats counts z^s. The sum of the coefficients,
/// each taken (s - 1)! (n - s)! times, is then a fixed combination of those values.
final class Residues {
    private static final int BITS = 50;
    private static final long MASK = (1L << BITS) - 1;
    private static final int CHUNK = 2048;
    /// Points, and the distance of a modulus from 2^50, stay below this, so that products fit a machine word.
    static final int MOST = 2_000;

    private final Game game;
    private final long[] rising;
    private final int quota;
    private final long modulus;
    private final long off;
    private final BigInteger prime;
    private final long[] table;
    private final long[] copy = new long[CHUNK];

    private Residues(Game game, BigInteger prime) {
        this.game = game;
        this.prime = prime;
        modulus = prime.longValueExact();
        off = (1L << BITS) - modulus;
        rising = WeightTable.rising(game);
        // a game and its dual have the same pivots
        quota = (int) WeightTable.length(game);
        table = new long[quota];
    }

    /// The largest primes below 2^50, as many as asked for.
    static List<BigInteger> moduli(int count) {
        var moduli = new ArrayList<BigInteger>();
        for (long p = MASK; moduli.size() < count && p > MASK - MOST; p -= 2) {
            if (BigInteger.valueOf(p).isProbablePrime(60)) moduli.add(BigInteger.valueOf(p));
        }
        return moduli;
    }

    /// The orders of arrival modulo `prime` in which one seat of each class turns the result.
    static BigInteger[] of(Game game, BigInteger prime, String stage, Watch watch) {
        return new Residues(game, prime).count(stage, watch);
    }

    /// The swings of one seat of each class modulo `prime`, then the losing coalitions; all of the game or of
    /// its dual, whichever has the lower quota.
    static BigInteger[] swings(Game game, BigInteger prime, Watch watch) {
        var residues = new Residues(game, prime);
        residues.fill(1, watch, "adding seats to the table");
        var all = new BigInteger[game.classes() + 1];
        for (int c = 0; c < game.classes(); c++) {
            all[c] = BigInteger.valueOf(residues.swings(game.weights()[0][c], 1));
        }
        all[game.classes()] = BigInteger.valueOf(residues.table[residues.quota - 1]);
        return all;
    }

    /// The number of column `c` by its residues (Chinese remainders), if it is below the product of the moduli.
    static BigInteger join(List<BigInteger[]> residues, int c, List<BigInteger> moduli) {
        var product = moduli.stream().reduce(BigInteger.ONE, BigInteger::multiply);
        var sum = BigInteger.ZERO;
        for (int m = 0; m < moduli.size(); m++) {
            var others = product.divide(moduli.get(m));
            sum = sum.add(residues.get(m)[c].multiply(others).multiply(others.modInverse(moduli.get(m))));
        }
        return sum.mod(product);
    }

    private BigInteger[] count(String stage, Watch watch) {
        int players = rising.length;
        var factors = Interpolation.factors(players, prime);
        var pivots = new BigInteger[game.classes()];
        Arrays.fill(pivots, BigInteger.ZERO);
        for (int z = 1; z <= players; z++) {
            watch.at(stage, (z - 1) / (double) players);
            fill(z, watch, stage);
            for (int c = 0; c < pivots.length; c++) {
                var value = BigInteger.valueOf(swings(game.weights()[0][c], z));
                pivots[c] = pivots[c].add(value.multiply(factors[z - 1])).mod(prime);
            }
        }
        return pivots;
    }

    private void fill(int z, Watch watch, String stage) {
        Arrays.fill(table, 0);
        table[0] = 1;
        long reach = 1;
        for (long weight : rising) {
            if (weight >= quota) break;
            watch.at(stage, (z - 1) / (double) rising.length);
            int length = (int) Math.min(reach, quota - weight);
            add((int) weight, length, z);
            reach = Math.min(quota, reach + weight);
        }
        long sum = 0;
        for (int x = 0; x < quota; x++) {
            sum = (sum + table[x]) % modulus;
            table[x] = sum;
        }
    }

    /// Numbers are kept below 2^51; only running sums are brought below the modulus.
    private void add(int weight, int length, int z) {
        for (int end = length; end > 0; end -= CHUNK) {
            int begin = Math.max(0, end - CHUNK);
            int count = end - begin;
            System.arraycopy(table, begin, copy, 0, count);
            int target = weight + begin;
            for (int x = 0; x < count; x++) {
                long sum = table[target + x] + z * copy[x];
                table[target + x] = (sum & MASK) + off * (sum >>> BITS);
            }
        }
    }

    /// The value at z of the polynomial whose coefficients are the swings by number of other seats.
    private long swings(long weight, long z) {
        long value = 0;
        long power = 1;
        for (long at = quota - 1; at >= 0; at -= weight) {
            long lost = at >= weight ? table[(int) (at - weight)] : 0;
            long term = multiply(power, Math.floorMod(table[(int) at] - lost, modulus));
            value = (value + term) % modulus;
            power = multiply(power, modulus - z);
        }
        return value;
    }

    private long multiply(long one, long other) {
        // 2^50 = off, so what stands above the 50th digit comes back `off` times
        long high = Math.multiplyHigh(one, other) << 64 - BITS | one * other >>> BITS;
        long low = one * other & MASK;
        long more = high * off;
        return (low + (more & MASK) + off * (more >>> BITS)) % modulus;
    }
}
