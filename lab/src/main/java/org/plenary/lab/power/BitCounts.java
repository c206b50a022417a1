package org.plenary.lab.power;

/// How often each bit was set in many sets of bits, counted for all bits of a word at once.
final class BitCounts {
    private static final int DIGITS = 8;

    private final long[][] digits;
    private final long[] counts;
    private int held;

    BitCounts(int words) {
        digits = new long[words][DIGITS];
        counts = new long[words * 64];
    }

    /// Adds the set; `done()` after each round of words.
    void add(int word, long set) {
        var column = digits[word];
        for (int d = 0; set != 0; d++) {
            long carry = column[d] & set;
            column[d] ^= set;
            set = carry;
        }
    }

    void done() {
        if (++held == (1 << DIGITS) - 1) empty();
    }

    long[] counts() {
        empty();
        return counts;
    }

    private void empty() {
        held = 0;
        for (int word = 0; word < digits.length; word++) {
            for (int d = 0; d < DIGITS; d++) {
                long left = digits[word][d];
                digits[word][d] = 0;
                for (; left != 0; left &= left - 1) {
                    counts[word * 64 + Long.numberOfTrailingZeros(left)] += 1L << d;
                }
            }
        }
    }
}
