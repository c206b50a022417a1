package org.plenary.lab.power;

import java.util.Arrays;

/// Which classes weigh at least so much, as a set of bits, for any weight asked: found by a search among the
/// few different weights instead of a look at every class.
final class Slack {
    private final long[] weights;
    private final long[] sets;

    /// @param classes what a seat of each class weighs; up to 64 classes
    Slack(long[] classes) {
        weights = Arrays.stream(classes).sorted().distinct().toArray();
        sets = new long[weights.length + 1];
        for (int r = 0; r < weights.length; r++) {
            for (int c = 0; c < classes.length; c++) if (classes[c] >= weights[r]) sets[r] |= 1L << c;
        }
    }

    /// The classes of which a seat weighs `least` or more.
    long from(long least) {
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
