package org.plenary.lab.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.plenary.rule.Quantity;

/// An index: its decimal, how far that may be from the truth, and the exact fraction where it is known.
/// With a fraction the decimal is rounded once and `error` is 0.
public record Figure(double value, double error, Optional<Quantity> exact) {
    static Figure of(BigInteger numerator, BigInteger denominator) {
        double value = new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
        return new Figure(value, 0, Optional.of(new Quantity(numerator, denominator)));
    }

    static Figure of(Quantity exact) { return of(exact.numerator(), exact.denominator()); }

    static Figure about(double value, double error) { return new Figure(value, error, Optional.empty()); }

    public boolean isExact() { return exact.isPresent(); }
}
