package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.Arrays;

/// Sums of products, by class and one further number, in machine words where a game is small enough and
/// without limit where it is not.
final class Times {
    /// With so many seats no count of coalitions, taken once for each seat, leaves a machine word.
    static final int SMALL = 56;

    private final int columns;
    private final long[] small;
    private final BigInteger[] large;

    Times(int rows, int columns, boolean isSmall) {
        this.columns = columns;
        small = new long[isSmall ? rows * columns : 0];
        large = new BigInteger[isSmall ? 0 : rows * columns];
        Arrays.fill(large, BigInteger.ZERO);
    }

    /// Adds `seats` times the number of coalitions, which is given in the way the sums are kept.
    void add(int row, int column, int seats, long few, BigInteger many) {
        int at = row * columns + column;
        if (large.length == 0) small[at] += seats * few;
        else large[at] = large[at].add(many.multiply(BigInteger.valueOf(seats)));
    }

    /// Everything, each row divided by the size of its class.
    BigInteger[][] perSeat(int[] sizes) {
        var all = new BigInteger[sizes.length][columns];
        for (int c = 0; c < sizes.length; c++) {
            for (int s = 0; s < columns; s++) {
                int at = c * columns + s;
                var sum = large.length == 0 ? BigInteger.valueOf(small[at]) : large[at];
                all[c][s] = sum.divide(BigInteger.valueOf(sizes[c]));
            }
        }
        return all;
    }
}
