package org.plenary.lab.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Draws votes at random, every seat being for or against with even chance, and counts who can turn each.
/// The same seed gives the same counts everywhere.
final class Sampling {
    private static final int WORDS = BitSums.WORDS;
    /// Votes are drawn in blocks of this many.
    private static final int BLOCK = 64 * WORDS;

    private final Game game;
    private final SplittableRandom random;
    private final List<long[][]> seats = new ArrayList<>();
    private final BitSums[] sums;
    private final BitSums turns;
    private final Passing here;
    private final Passing without;
    private final Passing with;
    private final long[] pivotal;
    private long wins;
    private long squares;

    /// @param votes   votes drawn
    /// @param wins    how many of them pass
    /// @param pivotal votes that a seat of each class can turn, added up over the class
    /// @param squares for each vote the square of the number of seats that can turn it, added up
    record Result(long votes, long wins, long[] pivotal, long squares) {}

    private Sampling(Game game, long seed) {
        this.game = game;
        random = new SplittableRandom(seed);
        for (int size : game.sizes()) seats.add(new long[size][WORDS]);
        sums = new BitSums[game.weighings()];
        for (int w = 0; w < sums.length; w++) sums[w] = new BitSums(game.total(w));
        turns = new BitSums(game.players());
        here = new Passing(game, sums);
        without = new Passing(game, sums);
        with = new Passing(game, sums);
        pivotal = new long[game.classes()];
    }

    /// At least `votes` votes.
    static Result of(Game game, long votes, long seed, Watch watch) {
        var sampling = new Sampling(game, seed);
        long drawn = 0;
        for (; drawn < votes; drawn += BLOCK) {
            watch.at("drawing votes", drawn / (double) votes);
            sampling.draw();
            sampling.count();
        }
        return new Result(drawn, sampling.wins, sampling.pivotal, sampling.squares);
    }

    /// Lightest seats first, so that sums have few digits as long as possible.
    private void draw() {
        for (var sum : sums) sum.clear();
        for (int c = game.classes() - 1; c >= 0; c--) {
            for (var votes : seats.get(c)) {
                for (int j = 0; j < WORDS; j++) votes[j] = random.nextLong();
                for (int w = 0; w < sums.length; w++) sums[w].add(game.weights()[w][c], votes);
            }
        }
    }

    private void count() {
        here.begin();
        without.begin();
        with.begin();
        turns.clear();
        var passes = here.passes(-1, 0);
        for (long word : passes) wins += Long.bitCount(word);
        var turning = new long[WORDS];
        for (int c = 0; c < pivotal.length; c++) {
            var stillPasses = without.passes(c, 1);
            var nowPasses = with.passes(c, -1);
            for (var votes : seats.get(c)) {
                turning(votes, passes, stillPasses, nowPasses, turning);
                for (long word : turning) pivotal[c] += Long.bitCount(word);
                turns.add(1, turning);
            }
        }
        squares += turns.squares();
    }

    /// A seat that is for turns a vote that passes and would not without it, and the other way round.
    private static void turning(long[] votes, long[] passes, long[] without, long[] with, long[] turning) {
        for (int j = 0; j < WORDS; j++) {
            turning[j] = votes[j] & passes[j] & ~without[j] | ~votes[j] & with[j] & ~passes[j];
        }
    }

    /// The votes that meet the quotas, moved by the weight of one seat. What was compared for the class before
    /// is used again where the bound is the same.
    private static final class Passing {
        private final Game game;
        private final BitSums[] sums;
        private final long[][][] met;
        private final long[][] bounds;
        private final long[] all = new long[WORDS];
        private final long[] one = new long[WORDS];

        Passing(Game game, BitSums[] sums) {
            this.game = game;
            this.sums = sums;
            met = new long[game.alternatives().size()][sums.length][WORDS];
            bounds = new long[met.length][sums.length];
        }

        /// Forgets what was compared before.
        void begin() { for (var row : bounds) Arrays.fill(row, Long.MIN_VALUE); }

        /// Every quota is `sign` times the weight of a seat of class `c` higher.
        long[] passes(int c, int sign) {
            Arrays.fill(all, 0);
            for (int a = 0; a < met.length; a++) {
                Arrays.fill(one, -1);
                var quotas = game.alternatives().get(a);
                for (int w = 0; w < quotas.length; w++) {
                    if (quotas[w] == 0) continue;
                    long moved = sign == 0 ? 0 : sign * game.weights()[w][c];
                    BitSums.both(met(a, w, quotas[w] + moved), one);
                }
                BitSums.either(one, all);
            }
            return all;
        }

        private long[] met(int a, int w, long bound) {
            if (bounds[a][w] != bound) {
                bounds[a][w] = bound;
                sums[w].atLeast(bound, met[a][w]);
            }
            return met[a][w];
        }
    }
}
