package org.plenary.lab.power;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// All coalitions of some classes, by size, each size in rising order of the main weighing.
///
/// @param classes the numbers of the classes
/// @param parts   the coalitions of 0, 1, 2 ... seats
record Half(int[] classes, Part[] parts) {
    /// Coalitions of one size: what they weigh, in how many ways they are chosen, how many seats of each class
    /// they have (classes by their place in the half), and their order by each weighing.
    record Part(long[][] sums, long[] times, byte[][] chosen, int[][] order) {
        int length() { return times.length; }
    }

    static Half of(Game game, int[] classes, int counting) {
        var all = new Builder(game).with(classes);
        int players = Arrays.stream(classes).map(c -> game.sizes()[c]).sum();
        var parts = new Part[players + 1];
        for (int size = 0; size <= players; size++) parts[size] = all.part(size, counting);
        return new Half(classes, parts);
    }

    private static final class Builder {
        private final Game game;
        private final Binomials binomials;
        private int[] size = {0};
        private long[] times = {1};
        private long[][] sums;
        private byte[][] chosen = {};

        Builder(Game game) {
            this.game = game;
            sums = new long[game.weighings()][1];
            binomials = new Binomials(game.players());
        }

        Builder with(int[] classes) {
            for (int c : classes) add(c);
            return this;
        }

        private void add(int c) {
            int seats = game.sizes()[c];
            int old = times.length;
            int length = old * (seats + 1);
            size = Arrays.copyOf(size, length);
            times = Arrays.copyOf(times, length);
            for (int w = 0; w < sums.length; w++) sums[w] = Arrays.copyOf(sums[w], length);
            for (int i = 0; i < chosen.length; i++) chosen[i] = Arrays.copyOf(chosen[i], length);
            chosen = Arrays.copyOf(chosen, chosen.length + 1);
            chosen[chosen.length - 1] = new byte[length];
            for (int k = 1; k <= seats; k++) {
                long ways = binomials.of(seats, k).longValueExact();
                for (int e = 0; e < old; e++) {
                    int to = k * old + e;
                    size[to] = size[e] + k;
                    times[to] = times[e] * ways;
                    for (int w = 0; w < sums.length; w++) sums[w][to] = sums[w][e] + k * game.weights()[w][c];
                    for (int i = 0; i < chosen.length - 1; i++) chosen[i][to] = chosen[i][e];
                    chosen[chosen.length - 1][to] = (byte) k;
                }
            }
        }

        Part part(int wanted, int counting) {
            var those = IntStream.range(0, size.length).filter(e -> size[e] == wanted).toArray();
            int main = counting == 0 && sums.length > 1 ? 1 : 0;
            var sorted = pick(those, ordered(pick(sums[main], those)));
            var own = new long[sums.length][];
            for (int w = 0; w < own.length; w++) own[w] = pick(sums[w], sorted);
            var seats = new byte[chosen.length][sorted.length];
            for (int i = 0; i < seats.length; i++) {
                for (int e = 0; e < sorted.length; e++) seats[i][e] = chosen[i][sorted[e]];
            }
            var order = new int[sums.length][];
            for (int w = 0; w < order.length; w++) order[w] = w == counting ? new int[0] : ordered(own[w]);
            return new Part(own, pick(times, sorted), seats, order);
        }

        private static long[] pick(long[] from, int[] places) {
            return Arrays.stream(places).mapToLong(e -> from[e]).toArray();
        }

        private static int[] pick(int[] from, int[] places) {
            return Arrays.stream(places).map(e -> from[e]).toArray();
        }

        /// Places in rising order of what stands in them.
        private static int[] ordered(long[] keys) {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
            if (Arrays.stream(keys).allMatch(key -> key < 1L << 62 - bits)) {
                var packed = new long[keys.length];
                for (int e = 0; e < keys.length; e++) packed[e] = keys[e] << bits | e;
                Arrays.sort(packed);
                return Arrays.stream(packed).mapToInt(key -> (int) (key & (1L << bits) - 1)).toArray();
            }
            return IntStream.range(0, keys.length).boxed().sorted(Comparator.comparingLong(e -> keys[e]))
                    .mapToInt(Integer::intValue).toArray();
        }
    }
}
