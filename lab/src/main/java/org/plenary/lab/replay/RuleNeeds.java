package org.plenary.lab.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Kind;
import org.plenary.rule.Seat;

/// What a rule asks of a record before it can be put to it.
public record RuleNeeds(DecisionRule rule, Set<Kind> kinds) {
    public static RuleNeeds of(DecisionRule rule) {
        var needs = new RuleNeeds(rule, EnumSet.noneOf(Kind.class));
        needs.gather(rule);
        return needs;
    }

    /// Whether the rule counts seats that take no position, so that it matters who had a seat at each vote.
    public boolean dependsOnSeats() {
        return kinds.contains(Kind.ENTITLED) || kinds.contains(Kind.SILENT) || kinds.contains(Kind.ABSENT);
    }

    /// Whether positions alone give the verdict, whoever took them.
    public boolean positionsAlone() {
        return !dependsOnSeats() && rule.groups().isEmpty() && rule.weights().isEmpty() && !rule.concernsSubject()
                && rule.signers().isEmpty() && rule.silences().isEmpty();
    }

    /// Groups, weights and signatures that the rule asks for and the seats and the record lack.
    public List<String> missing(List<Seat> seats) {
        var missing = new ArrayList<String>();
        for (var group : rule.groups()) {
            if (seats.stream().anyMatch(seat -> seat.groups().contains(group))) continue;
            missing.add("The rule speaks of the group '%s', and no seat belongs to it.".formatted(group));
        }
        for (var weight : rule.weights()) {
            var without = seats.stream().filter(seat -> !seat.weights().containsKey(weight)).toList();
            if (without.isEmpty()) continue;
            missing.add("The rule counts by '%s', and %d of %d seats have no such weight, first %s.".formatted(
                    weight, without.size(), seats.size(), without.getFirst().party()));
        }
        if (!rule.signers().isEmpty()) missing.add("The rule asks for a signature, and the record holds none.");
        return missing;
    }

    private void gather(DecisionRule part) {
        switch (part) {
            case DecisionRule.Any(var parts) -> parts.forEach(this::gather);
            case DecisionRule.All(var parts) -> parts.forEach(this::gather);
            case DecisionRule.Not(var inner) -> gather(inner);
            case DecisionRule.Comparison(var left, _, var right) -> {
                left.counts().forEach(count -> kinds.add(count.kind()));
                right.counts().forEach(count -> kinds.add(count.kind()));
            }
            case DecisionRule.SignedBy _, DecisionRule.ConsentOfSubject _, DecisionRule.SilenceOf _ -> { }
        }
    }
}
