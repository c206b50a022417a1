package org.plenary.rule;

import java.math.BigInteger;

/// One summand of an amount: a whole number, a count, or a share of a count.
public sealed interface Term permits Term.Whole, Term.ShareOf, Count {
    /// A fixed whole number, 0 or more.
    record Whole(BigInteger value) implements Term {
        public Whole {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("A number in a rule is 0 or more: " + value);
            }
        }
    }

    /// A share of a count, for example `2/3 of voting`.
    record ShareOf(Fraction share, Count count) implements Term {}
}
