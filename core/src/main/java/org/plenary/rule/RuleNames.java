package org.plenary.rule;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.WeightId;

/// The names that a rule uses and a charter must know.
record RuleNames(SortedSet<GroupId> groups, SortedSet<WeightId> weights, SortedSet<Who> signers) {
    static RuleNames in(DecisionRule rule) {
        var names = new RuleNames(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        names.gather(rule);
        return new RuleNames(Collections.unmodifiableSortedSet(names.groups),
                Collections.unmodifiableSortedSet(names.weights),
                Collections.unmodifiableSortedSet(names.signers));
    }

    private void gather(DecisionRule rule) {
        switch (rule) {
            case DecisionRule.Any(var parts) -> parts.forEach(this::gather);
            case DecisionRule.All(var parts) -> parts.forEach(this::gather);
            case DecisionRule.Not(var part) -> gather(part);
            case DecisionRule.Comparison(var left, _, var right) -> {
                left.counts().forEach(this::gather);
                right.counts().forEach(this::gather);
            }
            case DecisionRule.SignedBy(var who) -> signers.add(who);
            case DecisionRule.ConsentOfSubject() -> { }
            case DecisionRule.SilenceOf _ -> { }
        }
    }

    private void gather(Count count) {
        count.of().ifPresent(groups::add);
        count.by().ifPresent(weights::add);
        if (count.except().isPresent()
                && count.except().get() instanceof Count.ExceptGroup(var group)) {
            groups.add(group);
        }
    }
}
