package org.plenary.rule;

import java.math.BigInteger;

/// Adds whole numbers exactly: in a `long` as long as it holds them, beyond that without limit.
final class Sum {
    private long small;
    private BigInteger large = BigInteger.ZERO;

    void add(long value) {
        long next = small + value;
        if (((small ^ next) & (value ^ next)) < 0) {
            large = large.add(BigInteger.valueOf(small));
            next = value;
        }
        small = next;
    }

    void add(BigInteger value) {
        if (value.bitLength() < Long.SIZE) add(value.longValue());
        else large = large.add(value);
    }

    BigInteger total() {
        var rest = BigInteger.valueOf(small);
        return large.signum() == 0 ? rest : large.add(rest);
    }
}
