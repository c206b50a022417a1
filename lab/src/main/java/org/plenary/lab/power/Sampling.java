package org.plenary.lab.power;

import java.util.SplittableRandom;

/// Draws votes and orders of arrival at random and counts who turns the result. The same seed gives the same
/// counts everywhere.
final class Sampling {
    private static final int PART = 9;

    private final Game game;
    private final int players;
    private final int words;
    private final int[] classOf;
    private final long[][][] tables;
    private final Slack[] slacks;
    private final BitCounts counts;
    private final SplittableRandom random;
    private final long[] vote;
    private final long[] turning;
    private long wins;
    private long pivots;
    private long squares;

    /// @param votes    votes drawn
    /// @param wins     how many of them pass
    /// @param pivotal  votes that one seat of each class can turn, on the average over the class
    /// @param pivots   pairs of a vote and a seat that can turn it
    /// @param squares  the same, squared for each vote
    /// @param orders   orders drawn
    /// @param arrivals orders in which one seat of each class turns the result, likewise
    record Result(long votes, long wins, double[] pivotal, long pivots, long squares, long orders,
                  double[] arrivals) {}

    private Sampling(Game game, long seed) {
        this.game = game;
        players = game.players();
        words = (players + 63) / 64;
        random = new SplittableRandom(seed);
        classOf = new int[players];
        for (int c = 0, i = 0; c < game.classes(); c++) {
            for (int seat = 0; seat < game.sizes()[c]; seat++) classOf[i++] = c;
        }
        tables = new long[game.weighings()][][];
        slacks = new Slack[game.weighings()];
        for (int w = 0; w < tables.length; w++) {
            var weights = new long[players];
            for (int i = 0; i < players; i++) weights[i] = game.weights()[w][classOf[i]];
            tables[w] = sums(weights);
            slacks[w] = new Slack(weights, words);
        }
        counts = new BitCounts(words);
        vote = new long[words];
        turning = new long[words];
    }

    static Result of(Game game, long votes, long seed, Watch watch) {
        var sampling = new Sampling(game, seed);
        for (long done = 0; done < votes; done++) {
            if ((done & 0xffff) == 0) watch.at("drawing votes", 0.5 * done / votes);
            sampling.vote();
        }
        long orders = Math.max(1, votes / 10);
        var arrivals = new Arrivals(game, sampling.classOf, seed).draw(orders, watch);
        return new Result(votes, sampling.wins, sampling.perClass(sampling.counts.counts()), sampling.pivots,
                sampling.squares, orders, sampling.perClass(arrivals));
    }

    /// Sums of weights of 9 seats at a time.
    private long[][] sums(long[] weights) {
        int perWord = (63 + PART) / PART;
        var sums = new long[words * perWord][1 << PART];
        for (int part = 0; part < sums.length; part++) {
            int first = part / perWord * 64 + part % perWord * PART;
            for (int set = 1; set < 1 << PART; set++) {
                int bit = Integer.numberOfTrailingZeros(set);
                boolean seat = part % perWord * PART + bit < 64 && first + bit < weights.length;
                sums[part][set] = sums[part][set & set - 1] + (seat ? weights[first + bit] : 0);
            }
        }
        return sums;
    }

    private void vote() {
        for (int word = 0; word < words; word++) {
            long seats = random.nextLong();
            vote[word] = word + 1 < words || players % 64 == 0 ? seats : seats >>> 64 - players % 64;
        }
        var sums = new long[tables.length];
        for (int w = 0; w < sums.length; w++) sums[w] = sum(tables[w]);
        boolean passes = game.wins(sums);
        if (passes) {
            wins++;
            turnedByLeaving(sums);
        } else {
            turnedByJoining(sums);
        }
        int turn = 0;
        for (int word = 0; word < words; word++) {
            long set = turning[word] & (passes ? vote[word] : ~vote[word]);
            turn += Long.bitCount(set);
            counts.add(word, set);
        }
        counts.done();
        pivots += turn;
        squares += (long) turn * turn;
    }

    private long sum(long[][] table) {
        int perWord = (63 + PART) / PART;
        long sum = 0;
        for (int word = 0; word < words; word++) {
            int part = word * perWord;
            for (long left = vote[word]; left != 0; left >>>= PART) {
                sum += table[part++][(int) (left & (1 << PART) - 1)];
            }
        }
        return sum;
    }

    /// Who leaves a winning coalition turns it where every alternative that is met fails by some weighing.
    private void turnedByLeaving(long[] sums) {
        for (int word = 0; word < words; word++) turning[word] = -1;
        for (var quotas : game.alternatives()) {
            if (!meets(sums, quotas)) continue;
            for (int word = 0; word < words; word++) {
                long failing = 0;
                for (int w = 0; w < quotas.length; w++) {
                    if (quotas[w] > 0) failing |= slacks[w].from(sums[w] - quotas[w] + 1)[word];
                }
                turning[word] &= failing;
            }
        }
    }

    private static boolean meets(long[] sums, long[] quotas) {
        for (int w = 0; w < quotas.length; w++) if (sums[w] < quotas[w]) return false;
        return true;
    }

    /// Who joins a losing coalition turns it where some alternative is met by every weighing.
    private void turnedByJoining(long[] sums) {
        for (int word = 0; word < words; word++) {
            turning[word] = 0;
            for (var quotas : game.alternatives()) {
                long meeting = -1;
                for (int w = 0; w < quotas.length; w++) {
                    if (quotas[w] > sums[w]) meeting &= slacks[w].from(quotas[w] - sums[w])[word];
                }
                turning[word] |= meeting;
            }
            if (word == words - 1 && players % 64 != 0) turning[word] &= (1L << players % 64) - 1;
        }
    }

    private double[] perClass(long[] counts) {
        var all = new double[game.classes()];
        for (int i = 0; i < players; i++) all[classOf[i]] += counts[i] / (double) game.sizes()[classOf[i]];
        return all;
    }
}
