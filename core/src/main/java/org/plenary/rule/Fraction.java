package org.plenary.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// A share as the charter writes it, exact: `2/3`, `55%`, `66.5%`. The way it is written is kept,
/// so `4/6` is not the same fraction as `2/3` although it is worth the same.
///
/// `decimals` is the number of digits after the point of a percentage, and -1 for `2/3`.
public record Fraction(BigInteger numerator, BigInteger denominator, int decimals) {
    public Fraction {
        if (numerator.signum() < 0 || denominator.signum() <= 0 || decimals < -1) {
            throw new IllegalArgumentException("A share is at least 0 and is never divided by 0.");
        }
        if (decimals >= 0 && !denominator.equals(BigInteger.TEN.pow(decimals + 2))) {
            throw new IllegalArgumentException("A percentage is counted in hundredths.");
        }
    }

    public static Fraction ratio(BigInteger numerator, BigInteger denominator) {
        return new Fraction(numerator, denominator, -1);
    }

    /// A percentage from plain decimal digits, for example `66.5`.
    static Fraction percent(String digits) {
        var value = new BigDecimal(digits);
        return new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale() + 2), value.scale());
    }

    /// Reads `2/3`, `55%` or `66.5%`; empty for anything else, a division by zero included.
    public static Optional<Fraction> parse(String text) {
        if (text.matches("[0-9]{1,1000}(\\.[0-9]{1,1000})? ?%")) {
            return Optional.of(percent(text.substring(0, text.length() - 1).strip()));
        }
        if (!text.matches("[0-9]{1,1000} ?/ ?[0-9]{1,1000}")) return Optional.empty();
        var parts = text.split("/");
        var below = new BigInteger(parts[1].strip());
        if (below.signum() == 0) return Optional.empty();
        return Optional.of(ratio(new BigInteger(parts[0].strip()), below));
    }

    @Override public String toString() {
        if (decimals < 0) return numerator + "/" + denominator;
        return new BigDecimal(numerator, decimals).toPlainString() + "%";
    }
}
