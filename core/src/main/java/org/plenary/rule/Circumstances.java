package org.plenary.rule;

import java.util.ArrayList;
import java.util.List;

/// What a rule asks for beside positions: whether it concerns one party and leaves it out or needs its consent, and
/// how long silence must last.
final class Circumstances {
    private final List<Lapse> silences = new ArrayList<>();
    private boolean subject;
    private boolean consent;
    private boolean leavesOut;
    private boolean countsAll;

    private Circumstances() {}

    static boolean concernSubject(DecisionRule rule) { return in(rule).subject; }

    /// Whether the party concerned counts nowhere but among the entitled.
    static boolean leaveOutSubject(DecisionRule rule) {
        var found = in(rule);
        return found.leavesOut && !found.countsAll;
    }

    static boolean askConsent(DecisionRule rule) { return in(rule).consent; }

    static List<Lapse> silences(DecisionRule rule) { return List.copyOf(in(rule).silences); }

    private static Circumstances in(DecisionRule rule) {
        var found = new Circumstances();
        found.gather(rule);
        return found;
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
            case DecisionRule.SignedBy(var who) -> subject |= who instanceof Who.Subject;
            case DecisionRule.ConsentOfSubject() -> subject = consent = true;
            case DecisionRule.SilenceOf(var length) -> silences.add(length);
        }
    }

    private void gather(Count count) {
        boolean leaves = count.except().filter(exempt -> exempt instanceof Count.ExceptSubject).isPresent();
        subject |= leaves;
        leavesOut |= leaves;
        countsAll |= !leaves && count.kind() != Kind.ENTITLED;
    }
}
