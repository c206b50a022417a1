package org.plenary.lab.power;

import java.math.BigInteger;

/// Turns the values of a polynomial at 1, 2, ... n into the sum of its coefficients, each taken
/// s! (n - 1 - s)! times, by factors that do not depend on the polynomial. All modulo a prime above n.
final class Interpolation {
    private Interpolation() {}

    /// The factor of each value.
    static BigInteger[] factors(int n, BigInteger prime) {
        var all = product(n, prime);
        var factorials = Binomials.factorials(n);
        var factors = new BigInteger[n];
        for (int k = 1; k <= n; k++) {
            var others = without(all, k, prime);
            var sum = BigInteger.ZERO;
            for (int s = 0; s < n; s++) {
                sum = sum.add(others[s].multiply(factorials[s]).multiply(factorials[n - 1 - s])).mod(prime);
            }
            factors[k - 1] = sum.multiply(at(others, k, prime).modInverse(prime)).mod(prime);
        }
        return factors;
    }

    /// (z - 1)(z - 2)...(z - n)
    private static BigInteger[] product(int n, BigInteger prime) {
        var product = new BigInteger[n + 1];
        java.util.Arrays.fill(product, BigInteger.ZERO);
        product[0] = BigInteger.ONE;
        for (int k = 1; k <= n; k++) {
            for (int s = k; s >= 0; s--) {
                var shifted = s > 0 ? product[s - 1] : BigInteger.ZERO;
                product[s] = shifted.subtract(product[s].multiply(BigInteger.valueOf(k))).mod(prime);
            }
        }
        return product;
    }

    /// The product divided by (z - k).
    private static BigInteger[] without(BigInteger[] product, int k, BigInteger prime) {
        int n = product.length - 1;
        var rest = new BigInteger[n];
        var carry = BigInteger.ZERO;
        for (int s = n - 1; s >= 0; s--) {
            carry = product[s + 1].add(carry.multiply(BigInteger.valueOf(k))).mod(prime);
            rest[s] = carry;
        }
        return rest;
    }

    private static BigInteger at(BigInteger[] polynomial, int z, BigInteger prime) {
        var value = BigInteger.ZERO;
        for (int s = polynomial.length - 1; s >= 0; s--) {
            value = value.multiply(BigInteger.valueOf(z)).add(polynomial[s]).mod(prime);
        }
        return value;
    }
}
