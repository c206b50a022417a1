package org.plenary.lab.power;

import java.util.Arrays;

/// Sums of 32,768 votes at once, digit by digit: bit k of word j of plane b is digit b of the sum in vote
/// 64 j + k. Adding and comparing are then plain loops over words, 64 votes in each.
final class BitSums {
    static final int WORDS = 512;

    private final long[][] planes;
    private final long[] carry = new long[WORDS];
    private long most;

    /// Room for sums up to `total`.
    BitSums(long total) { planes = new long[Long.SIZE - Long.numberOfLeadingZeros(total)][WORDS]; }

    void clear() {
        for (var plane : planes) Arrays.fill(plane, 0);
        most = 0;
    }

    /// Adds `weight` in the votes whose bit is set.
    void add(long weight, long[] votes) {
        if (weight == 0) return;
        most += weight;
        int digits = Long.SIZE - Long.numberOfLeadingZeros(most);
        int first = Long.numberOfTrailingZeros(weight);
        begin(planes[first], votes);
        for (int b = first + 1; b < digits; b++) {
            if ((weight >>> b & 1) == 0) carried(planes[b]);
            else added(planes[b], votes);
        }
    }

    private void begin(long[] plane, long[] votes) {
        for (int j = 0; j < WORDS; j++) {
            carry[j] = plane[j] & votes[j];
            plane[j] ^= votes[j];
        }
    }

    private void carried(long[] plane) {
        for (int j = 0; j < WORDS; j++) {
            long digit = plane[j];
            plane[j] = digit ^ carry[j];
            carry[j] &= digit;
        }
    }

    private void added(long[] plane, long[] votes) {
        for (int j = 0; j < WORDS; j++) {
            long half = plane[j] ^ votes[j];
            long both = plane[j] & votes[j];
            plane[j] = half ^ carry[j];
            carry[j] = both | carry[j] & half;
        }
    }

    /// Writes the votes in which the sum is at least `bound`.
    void atLeast(long bound, long[] found) {
        if (bound <= 0 || planes.length < Long.SIZE && bound >>> planes.length > 0) {
            Arrays.fill(found, bound <= 0 ? -1 : 0);
            return;
        }
        int first = Long.numberOfTrailingZeros(bound);
        System.arraycopy(planes[first], 0, found, 0, WORDS);
        for (int b = first + 1; b < planes.length; b++) {
            if ((bound >>> b & 1) == 0) either(planes[b], found);
            else both(planes[b], found);
        }
    }

    /// The sum of the squares of all sums.
    long squares() {
        long sum = 0;
        for (int a = 0; a < planes.length; a++) {
            for (int b = 0; b < planes.length; b++) {
                for (int j = 0; j < WORDS; j++) sum += (long) Long.bitCount(planes[a][j] & planes[b][j]) << a + b;
            }
        }
        return sum;
    }

    static void either(long[] some, long[] found) { for (int j = 0; j < WORDS; j++) found[j] |= some[j]; }

    static void both(long[] some, long[] found) { for (int j = 0; j < WORDS; j++) found[j] &= some[j]; }
}
