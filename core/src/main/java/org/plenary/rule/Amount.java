package org.plenary.rule;

import java.util.ArrayList;
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

    /// Every count that the amount is made of, whole or as a share, in its order.
    public List<Count> counts() {
        var counts = new ArrayList<Count>();
        for (var summand : summands) {
            switch (summand.term()) {
                case Term.Whole _ -> { }
                case Term.ShareOf(_, var count) -> counts.add(count);
                case Count count -> counts.add(count);
            }
        }
        return counts;
    }

    public static Amount of(Term term) { return new Amount(List.of(new Summand(false, term))); }
}
