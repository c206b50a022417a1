package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.LinearForm;
import org.plenary.rule.Relation;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;

/// Brings a rule and its seats to a simple game. Every seat is for or against; signatures, consent and the
/// length of silence are given.
final class GameReader {
    /// Sums of weights, and sums of two such, stay within a machine word.
    private static final int MOST_BITS = 61;

    private final Vote vote;
    private final List<long[]> weighings = new ArrayList<>();

    private GameReader(Vote vote) { this.vote = vote; }

    /// The game, its classes made of the numbers of seats in `vote`.
    static SeatedGame read(DecisionRule rule, Vote vote) {
        if (vote.seats().isEmpty()) throw new NoGame("The body has no seats.", "Name the seats of the body.");
        var reader = new GameReader(vote);
        var need = reader.need(rule, true);
        var alternatives = Need.alternatives(need, reader.weighings.size());
        if (alternatives.isEmpty()) {
            throw new NoGame("The rule is not met even where every seat is for.",
                    "Check seats, groups and weights.");
        }
        if (Arrays.stream(alternatives.getFirst()).allMatch(quota -> quota == 0)) {
            throw new NoGame("The rule is met even where every seat is against.",
                    "Check seats, groups and weights.");
        }
        return SeatedGame.of(reader.weighings, alternatives, vote.seats().size());
    }

    private Need need(DecisionRule rule, boolean holds) {
        return switch (rule) {
            case DecisionRule.Any(var parts) -> joined(parts, holds, !holds);
            case DecisionRule.All(var parts) -> joined(parts, holds, holds);
            case DecisionRule.Not(var part) -> need(part, !holds);
            case DecisionRule.Comparison comparison -> compared(comparison, holds);
            case DecisionRule.SignedBy _, DecisionRule.ConsentOfSubject _, DecisionRule.SilenceOf _ ->
                    new Need.Fixed(holds);
        };
    }

    private Need joined(List<DecisionRule> parts, boolean hold, boolean each) {
        var needs = parts.stream().map(part -> need(part, hold)).toList();
        return each ? new Need.Each(needs) : new Need.One(needs);
    }

    private Need compared(DecisionRule.Comparison comparison, boolean holds) {
        var form = LinearForm.of(comparison);
        var gains = new BigInteger[vote.seats().size()];
        var start = form.constant();
        for (int i = 0; i < gains.length; i++) {
            var against = form.worth(vote, i, Stance.AGAINST);
            gains[i] = form.worth(vote, i, Stance.FOR).subtract(against);
            start = start.add(against);
        }
        var sum = new Gains(gains, start, comparison);
        var relation = form.relation();
        if (relation == Relation.EQUAL) {
            return holds ? new Need.Each(List.of(atLeast(sum, 0), atLeast(sum.negated(), 0)))
                    : new Need.One(List.of(atLeast(sum, 1), atLeast(sum.negated(), 1)));
        }
        boolean least = relation == Relation.AT_LEAST || relation == Relation.MORE;
        boolean strict = relation == Relation.MORE || relation == Relation.LESS;
        return atLeast(least == holds ? sum : sum.negated(), strict == holds ? 1 : 0);
    }

    /// What each seat adds by being for, and what the sum is where all are against.
    private record Gains(BigInteger[] gains, BigInteger start, DecisionRule.Comparison comparison) {
        Gains negated() {
            return new Gains(Arrays.stream(gains).map(BigInteger::negate).toArray(BigInteger[]::new),
                    start.negate(), comparison);
        }
    }

    private Need atLeast(Gains sum, long bound) {
        var quota = BigInteger.valueOf(bound).subtract(sum.start());
        var most = BigInteger.ZERO;
        var least = BigInteger.ZERO;
        var divisor = BigInteger.ZERO;
        for (var gain : sum.gains()) {
            if (gain.signum() > 0) most = most.add(gain);
            else least = least.add(gain);
            divisor = divisor.gcd(gain);
        }
        if (least.compareTo(quota) >= 0) return new Need.Fixed(true);
        if (most.compareTo(quota) < 0) return new Need.Fixed(false);
        if (least.signum() < 0) throw hurt(sum);
        if (most.divide(divisor).bitLength() > MOST_BITS) {
            throw new NoGame("The weights in '%s' come to more than %s.".formatted(sum.comparison().text(),
                    BigInteger.TWO.pow(MOST_BITS)), "Give the weights in a larger unit.");
        }
        var scale = divisor;
        var weights = Arrays.stream(sum.gains())
                .mapToLong(gain -> gain.divide(scale).longValueExact()).toArray();
        long reach = quota.add(scale).subtract(BigInteger.ONE).divide(scale).longValueExact();
        return new Need.Reach(numberOf(weights), reach);
    }

    private NoGame hurt(Gains sum) {
        int at = 0;
        while (sum.gains()[at].signum() >= 0) at++;
        return new NoGame(("Under '%s' the support of %s can take a majority away;"
                + " power indices are about rules in which support helps.")
                .formatted(sum.comparison().text(), vote.seats().get(at).party()),
                "Ask for a rule in which more support never hurts.");
    }

    private int numberOf(long[] weights) {
        for (int w = 0; w < weighings.size(); w++) if (Arrays.equals(weighings.get(w), weights)) return w;
        weighings.add(weights);
        return weighings.size() - 1;
    }
}
