package org.plenary.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// A comparison brought to whole numbers: multiples of counts and a constant, whose sum is compared
/// with 0. `for >= 2/3 of voting` becomes `3 x for - 2 x voting >= 0`.
public record LinearForm(List<Multiple> multiples, BigInteger constant, Relation relation) {
    /// A count, taken so many times.
    public record Multiple(BigInteger times, Count count) {}

    public LinearForm {
        multiples = List.copyOf(multiples);
    }

    public static LinearForm of(DecisionRule.Comparison comparison) {
        var common = common(comparison.left()).multiply(common(comparison.right()));
        var multiples = new ArrayList<Multiple>();
        var constant = gather(comparison.left(), common, multiples)
                .add(gather(comparison.right(), common.negate(), multiples));
        return new LinearForm(multiples, constant, comparison.relation());
    }

    /// What the seat adds to the sum by this stance.
    public BigInteger worth(Vote vote, int seat, Stance stance) {
        var worth = BigInteger.ZERO;
        for (var multiple : multiples) {
            var count = multiple.count();
            if (!count.kind().includes(stance)) continue;
            if (!count.covers(vote.seats().get(seat), vote.subject())) continue;
            worth = worth.add(multiple.times().multiply(count.worth(vote.seats().get(seat))));
        }
        return worth;
    }

    /// A multiple of every denominator in the amount.
    private static BigInteger common(Amount amount) {
        var common = BigInteger.ONE;
        for (var summand : amount.summands()) {
            if (!(summand.term() instanceof Term.ShareOf(var share, _))) continue;
            common = common.divide(common.gcd(share.denominator())).multiply(share.denominator());
        }
        return common;
    }

    private static BigInteger gather(Amount amount, BigInteger factor, List<Multiple> multiples) {
        var constant = BigInteger.ZERO;
        for (var summand : amount.summands()) {
            var times = summand.minus() ? factor.negate() : factor;
            switch (summand.term()) {
                case Term.Whole(var value) -> constant = constant.add(value.multiply(times));
                case Count count -> multiples.add(new Multiple(times, count));
                case Term.ShareOf(var share, var count) -> multiples.add(new Multiple(
                        times.multiply(share.numerator()).divide(share.denominator()), count));
            }
        }
        return constant;
    }
}
