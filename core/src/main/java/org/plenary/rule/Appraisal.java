package org.plenary.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts rules to one vote. Stances are looked up once; every count is then one walk over the seats.
final class Appraisal {
    private static final Statement EACH_OF = new Statement.EachOf();
    private static final Statement ONE_OF = new Statement.OneOf();
    private static final Statement NONE_OF = new Statement.NoneOf();

    private final Vote vote;
    private final Stance[] stances;

    Appraisal(Vote vote) {
        this.vote = vote;
        stances = new Stance[vote.seats().size()];
        for (int i = 0; i < stances.length; i++) stances[i] = vote.stance(vote.seats().get(i).party());
    }

    Finding of(DecisionRule rule) {
        return switch (rule) {
            case DecisionRule.Any(var parts) -> {
                var found = all(parts);
                yield joined(found.stream().anyMatch(Finding::holds), ONE_OF, found);
            }
            case DecisionRule.All(var parts) -> {
                var found = all(parts);
                yield joined(found.stream().allMatch(Finding::holds), EACH_OF, found);
            }
            case DecisionRule.Not(var part) -> {
                var found = of(part);
                yield joined(!found.holds(), NONE_OF, List.of(found));
            }
            case DecisionRule.Comparison(var left, var relation, var right) ->
                    compared(reckoned(left), relation, reckoned(right));
            case DecisionRule.SignedBy(var who) ->
                    Finding.of(vote.signatures().contains(who), new Statement.Signed(who));
            case DecisionRule.ConsentOfSubject() ->
                    Finding.of(vote.subjectConsents(), new Statement.Consented(vote.subject()));
            case DecisionRule.SilenceOf(var length) -> {
                long elapsed = vote.elapsed().in(length.unit());
                yield Finding.of(elapsed >= length.length(), new Statement.Silence(length, elapsed));
            }
        };
    }

    private List<Finding> all(List<DecisionRule> parts) {
        var found = new ArrayList<Finding>(parts.size());
        for (var part : parts) found.add(of(part));
        return found;
    }

    private static Finding joined(boolean holds, Statement says, List<Finding> parts) {
        return new Finding(holds, says, Optional.empty(), parts);
    }

    private static Finding compared(Statement.Reckoned left, Relation relation, Statement.Reckoned right) {
        boolean holds = relation.holds(left.total().compareTo(right.total()));
        return Finding.of(holds, new Statement.Compared(left, relation, right));
    }

    private Statement.Reckoned reckoned(Amount amount) {
        var counted = new BigInteger[amount.summands().size()];
        var total = Quantity.ZERO;
        for (int i = 0; i < counted.length; i++) {
            var summand = amount.summands().get(i);
            var value = switch (summand.term()) {
                case Term.Whole(var number) -> Quantity.whole(counted[i] = number);
                case Count count -> Quantity.whole(counted[i] = counted(count));
                case Term.ShareOf(var share, var count) -> {
                    counted[i] = counted(count);
                    yield new Quantity(counted[i].multiply(share.numerator()), share.denominator());
                }
            };
            total = i == 0 ? value : total.plus(summand.minus() ? value.negated() : value);
        }
        return new Statement.Reckoned(amount, List.of(counted), total);
    }

    private BigInteger counted(Count count) {
        var sum = new Sum();
        for (int i = 0; i < stances.length; i++) {
            if (!count.kind().includes(stances[i])) continue;
            var seat = vote.seats().get(i);
            if (!count.covers(seat, vote.subject())) continue;
            if (count.by().isEmpty()) sum.add(1);
            else sum.add(seat.weight(count.by().get()));
        }
        return sum.total();
    }
}
