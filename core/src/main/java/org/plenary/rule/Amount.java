package org.plenary.rule;

import java.util.List;

/// A signed sum of terms, for example `entitled - for`.
public record Amount(List<Summand> summands) {
    /// A term with its sign.
    public record Summand(boolean minus, Term term) {}

    public Amount {
        summands = List.copyOf(summands);
        if (summands.isEmpty() || summands.getFirst().minus()) {
            throw new IllegalArgumentException("An amount begins with a term that is not subtracted.");
        }
    }

    public static Amount of(Term term) { return new Amount(List.of(new Summand(false, term))); }
}
