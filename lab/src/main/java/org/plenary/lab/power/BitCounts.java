package org.plenary.lab.power;

/// How often each bit was set in many sets of 64 bits, counted for all bits at once.
final class BitCounts {
    private static final int DIGITS = 8;

    private final long[] digits = new long[DIGITS];
    private final long[] counts = new long[Long.SIZE];
    private int held;

    void add(long set) {
        for (int d = 0; set != 0; d++) {
            long carry = digits[d] & set;
            digits[d] ^= set;
            set = carry;
        }
        if (++held == (1 << DIGITS) - 1) empty();
    }

    long[] counts() {
        empty();
        return counts;
    }

    private void empty() {
        held = 0;
        for (int d = 0; d < DIGITS; d++) {
            for (long left = digits[d]; left != 0; left &= left - 1) {
                counts[Long.numberOfTrailingZeros(left)] += 1L << d;
            }
            digits[d] = 0;
        }
    }
}
