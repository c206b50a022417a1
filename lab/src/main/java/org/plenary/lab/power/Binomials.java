package org.plenary.lab.power;

import java.math.BigInteger;

/// Pascal's triangle as far as a game needs it.
final class Binomials {
    private final BigInteger[][] rows;

    Binomials(int most) {
        rows = new BigInteger[most + 1][];
        for (int n = 0; n <= most; n++) {
            rows[n] = new BigInteger[n + 1];
            rows[n][0] = rows[n][n] = BigInteger.ONE;
            for (int k = 1; k < n; k++) rows[n][k] = rows[n - 1][k - 1].add(rows[n - 1][k]);
        }
    }

    BigInteger of(int n, int k) { return k < 0 || k > n ? BigInteger.ZERO : rows[n][k]; }

    /// 0!, 1! and so on up to `most`!.
    static BigInteger[] factorials(int most) {
        var factorials = new BigInteger[most + 1];
        factorials[0] = BigInteger.ONE;
        for (int n = 1; n <= most; n++) factorials[n] = factorials[n - 1].multiply(BigInteger.valueOf(n));
        return factorials;
    }
}
