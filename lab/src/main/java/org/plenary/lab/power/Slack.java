package org.plenary.lab.power;

import java.util.Arrays;

/// Which seats weigh at least so much, as a set of bits, for any weight asked: found by a search among the
/// few different weights instead of a look at every seat.
final class Slack {
    private final long[] weights;
    private final long[][] sets;

    /// @param seats what each seat weighs
    Slack(long[] seats, int words) {
        weights = Arrays.stream(seats).sorted().distinct().toArray();
        sets = new long[weights.length + 1][words];
        for (int r = 0; r < weights.length; r++) {
            for (int i = 0; i < seats.length; i++) {
                if (seats[i] >= weights[r]) sets[r][i / 64] |= 1L << i % 64;
            }
        }
    }

    /// The seats that weigh `least` or more.
    long[] from(long least) {
        int low = 0;
        int size = weights.length;
        while (size > 0) {
            int half = size >>> 1;
            // without a branch that the processor would have to guess
            low += weights[low + half] < least ? size - half : 0;
            size = half;
        }
        return sets[low];
    }
}
