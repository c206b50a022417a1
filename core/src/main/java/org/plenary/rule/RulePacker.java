package org.plenary.rule;

import java.math.BigInteger;
import java.util.ArrayList;

/// Packs a rule for the seats and circumstances of one vote. What does not depend on positions is
/// worked out here, once.
record RulePacker(Vote vote, int words) {
    PackedCondition pack(DecisionRule rule) {
        return switch (rule) {
            case DecisionRule.Any(var parts) -> new PackedCondition.Joined(false,
                    parts.stream().map(this::pack).toArray(PackedCondition[]::new));
            case DecisionRule.All(var parts) -> new PackedCondition.Joined(true,
                    parts.stream().map(this::pack).toArray(PackedCondition[]::new));
            case DecisionRule.Not(var part) -> new PackedCondition.Negated(pack(part));
            case DecisionRule.Comparison comparison -> pack(LinearForm.of(comparison));
            case DecisionRule.SignedBy(var who) ->
                    new PackedCondition.Fixed(vote.signatures().contains(who));
            case DecisionRule.ConsentOfSubject() -> new PackedCondition.Fixed(vote.subjectConsents());
            case DecisionRule.SilenceOf(var length) ->
                    new PackedCondition.Fixed(vote.elapsed().in(length.unit()) >= length.length());
        };
    }

    private PackedCondition pack(LinearForm form) {
        var times = new ArrayList<BigInteger>();
        var counts = new ArrayList<PackedCount>();
        var constant = form.constant();
        var most = BigInteger.ZERO;
        for (var multiple : form.multiples()) {
            if (multiple.times().signum() == 0) continue;
            var count = new PackedCount(multiple.count(), vote.seats(), vote.subject(), words);
            most = most.add(multiple.times().abs().multiply(count.most()))
                    .add(multiple.times().abs());
            if (multiple.count().kind() == Kind.ENTITLED) {
                constant = constant.add(multiple.times().multiply(count.most()));
            } else {
                times.add(multiple.times());
                counts.add(count);
            }
        }
        var packed = counts.toArray(PackedCount[]::new);
        if (most.add(constant.abs()).bitLength() < Long.SIZE - 1) {
            return new PackedCondition.Small(times.stream().mapToLong(BigInteger::longValue).toArray(),
                    packed, constant.longValue(), form.relation());
        }
        return new PackedCondition.Large(times.toArray(BigInteger[]::new), packed, constant, form.relation());
    }
}
