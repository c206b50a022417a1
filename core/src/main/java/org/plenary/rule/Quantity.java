package org.plenary.rule;

import java.math.BigInteger;

/// An exact amount: a whole number, or a fraction in lowest terms with a denominator above 1.
public record Quantity(BigInteger numerator, BigInteger denominator) implements Comparable<Quantity> {
    public static final Quantity ZERO = whole(BigInteger.ZERO);

    public Quantity {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A denominator is above 0: " + denominator);
        }
        if (!denominator.equals(BigInteger.ONE)) {
            var common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Quantity whole(BigInteger value) { return new Quantity(value, BigInteger.ONE); }

    public boolean isWhole() { return denominator.equals(BigInteger.ONE); }

    public Quantity plus(Quantity other) {
        if (isWhole() && other.isWhole()) return whole(numerator.add(other.numerator));
        return new Quantity(numerator.multiply(other.denominator).add(
                other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
    }

    public Quantity negated() { return new Quantity(numerator.negate(), denominator); }

    /// The greatest whole number that is not above this.
    public BigInteger floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /// The least whole number that is not below this.
    public BigInteger ceiling() { return isWhole() ? numerator : floor().add(BigInteger.ONE); }

    @Override public int compareTo(Quantity other) {
        if (denominator.equals(other.denominator)) return numerator.compareTo(other.numerator);
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
