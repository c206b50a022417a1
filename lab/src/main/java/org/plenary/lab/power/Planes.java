package org.plenary.lab.power;

import java.math.BigInteger;

/// A table of large whole numbers, kept as planes of 47 binary digits each, so that adding one stretch of
/// the table to another is a plain loop over machine words; carries are settled only now and then.
final class Planes {
    private static final int BITS = 47;
    private static final long MASK = (1L << BITS) - 1;
    /// The highest plane takes more digits than the others.
    private static final int TOP_BITS = 50;
    /// So many additions fit before carries must be settled.
    private static final int ADDITIONS = 14;
    private static final int CHUNK = 2048;

    private final long[][] planes;
    private final long[] copy = new long[CHUNK];
    private int additions;
    private int players;

    /// Room for `length` numbers that stay within 2^`players`.
    Planes(int length, int players) { planes = new long[count(players)][length]; }

    static int count(int players) { return 1 + Math.max(0, (players + 1 - TOP_BITS + BITS - 1) / BITS); }

    static double bytes(double length, int players) { return 8.0 * length * count(players); }

    void set(int at, long value) { planes[0][at] = value; }

    /// Adds the `length` numbers from `from` on to those from `to` on; `to` is above `from`.
    void add(int from, int to, int length) {
        int used = Math.min(planes.length, players / BITS + 1);
        for (int p = 0; p < used; p++) add(planes[p], from, to, length);
    }

    /// From the end, so that no number is added to before it was taken.
    private void add(long[] plane, int from, int to, int length) {
        for (int end = length; end > 0; end -= CHUNK) {
            int begin = Math.max(0, end - CHUNK);
            int count = end - begin;
            System.arraycopy(plane, from + begin, copy, 0, count);
            int target = to + begin;
            for (int x = 0; x < count; x++) plane[target + x] += copy[x];
        }
    }

    /// To be called after each player has been added, with how much of the table is in use.
    void added(int reach) {
        players++;
        if (++additions == ADDITIONS) settle(reach);
    }

    /// Carries what is beyond 47 digits up to the next plane.
    void settle(int reach) {
        additions = 0;
        for (int p = 0; p + 1 < planes.length; p++) {
            var low = planes[p];
            var high = planes[p + 1];
            for (int x = 0; x < reach; x++) {
                high[x] += low[x] >>> BITS;
                low[x] &= MASK;
            }
        }
    }

    /// Replaces each number of a stretch by the sum of it and all before it in the stretch.
    void accumulate(int from, int length) {
        var sum = new long[planes.length];
        for (int x = from; x < from + length; x++) {
            long carry = 0;
            for (int p = 0; p < planes.length; p++) {
                long value = sum[p] + planes[p][x] + carry;
                carry = p + 1 < planes.length ? value >>> BITS : 0;
                sum[p] = p + 1 < planes.length ? value & MASK : value;
                planes[p][x] = sum[p];
            }
        }
    }

    BigInteger at(int x) {
        var value = BigInteger.ZERO;
        for (int p = planes.length - 1; p >= 0; p--) {
            value = value.shiftLeft(BITS).add(BigInteger.valueOf(planes[p][x]));
        }
        return value;
    }

    /// The number at `x`, less the one `step` before it, plus the one before that, and so on down to `least`.
    BigInteger alternating(int x, long step, int least) {
        var sum = new long[planes.length];
        int terms = 0;
        int sign = 1;
        for (long at = x; at >= least; at -= step, sign = -sign) {
            for (int p = 0; p < sum.length; p++) sum[p] += sign * planes[p][(int) at];
            if (++terms % 1024 == 0) carry(sum);
        }
        carry(sum);
        var value = BigInteger.ZERO;
        for (int p = sum.length - 1; p >= 0; p--) {
            value = value.shiftLeft(BITS).add(BigInteger.valueOf(sum[p]));
        }
        return value;
    }

    private static void carry(long[] sum) {
        for (int p = 0; p + 1 < sum.length; p++) {
            sum[p + 1] += sum[p] >> BITS;
            sum[p] &= MASK;
        }
    }

}
