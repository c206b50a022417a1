package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.Optional;
import org.plenary.rule.Quantity;

/// Indices as exact fractions of what was counted.
final class Indices {
    /// The indices of one seat that rest on swings.
    record Line(Optional<BigInteger> swings, Figure banzhaf, Figure normalised, Optional<Figure> shapleyShubik,
                Figure preventive, Figure initiative, Figure rae) {}

    private final BigInteger coalitions;
    private final BigInteger winning;
    private final BigInteger allSwings;

    /// @param coalitions all coalitions, those of seats that no quota looks at included
    Indices(BigInteger coalitions, BigInteger winning, BigInteger allSwings) {
        this.coalitions = coalitions;
        this.winning = winning;
        this.allSwings = allSwings;
    }

    Figure powerToAct() { return Figure.of(winning, coalitions); }

    Line line(BigInteger swings, Optional<Figure> shapleyShubik) {
        return new Line(Optional.of(swings), Figure.of(swings.shiftLeft(1), coalitions),
                Figure.of(swings, allSwings), shapleyShubik, Figure.of(swings, winning),
                Figure.of(swings, coalitions.subtract(winning)),
                Figure.of(coalitions.add(swings.shiftLeft(1)), coalitions.shiftLeft(1)));
    }

    /// Swings by size, each weighed by the orders in which just those others have come before.
    static Figure shapleyShubik(BigInteger[] bySize) {
        int players = bySize.length - 1;
        var factorials = Binomials.factorials(players);
        var orders = BigInteger.ZERO;
        for (int s = 1; s <= players; s++) {
            orders = orders.add(bySize[s].multiply(factorials[s - 1]).multiply(factorials[players - s]));
        }
        return Figure.of(orders, factorials[players]);
    }

    /// For each class, the sum of its counts, each divided by its column, as a part of the sum over all seats.
    static Figure[] divided(BigInteger[][] counts, int[] sizes) {
        var sums = new Quantity[sizes.length];
        var all = Quantity.ZERO;
        for (int c = 0; c < sizes.length; c++) {
            sums[c] = Quantity.ZERO;
            for (int d = 1; d < counts[c].length; d++) {
                if (counts[c][d].signum() == 0) continue;
                sums[c] = sums[c].plus(new Quantity(counts[c][d], BigInteger.valueOf(d)));
            }
            all = all.plus(times(sums[c], sizes[c]));
        }
        return parts(sums, all);
    }

    /// For each class, the sum of its counts as a part of the sum over all seats.
    static Figure[] plain(BigInteger[][] counts, int[] sizes) {
        var sums = new Quantity[sizes.length];
        var all = Quantity.ZERO;
        for (int c = 0; c < sizes.length; c++) {
            var sum = BigInteger.ZERO;
            for (var count : counts[c]) sum = sum.add(count);
            sums[c] = Quantity.whole(sum);
            all = all.plus(times(sums[c], sizes[c]));
        }
        return parts(sums, all);
    }

    private static Quantity times(Quantity one, int times) {
        return new Quantity(one.numerator().multiply(BigInteger.valueOf(times)), one.denominator());
    }

    private static Figure[] parts(Quantity[] sums, Quantity all) {
        var parts = new Figure[sums.length];
        for (int c = 0; c < parts.length; c++) {
            parts[c] = Figure.of(new Quantity(sums[c].numerator().multiply(all.denominator()),
                    sums[c].denominator().multiply(all.numerator())));
        }
        return parts;
    }
}
