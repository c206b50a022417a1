package org.plenary.rule.analysis;

import java.util.List;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.LinearForm;
import org.plenary.rule.Vote;

/// Brings a rule, or its opposite, to clauses for the seats and the subject of one vote.
record ClauseWriter(Vote vote, Circumstances circumstances) {
    /// How signatures, consent and the clock of silence are taken.
    enum Circumstances {
        /// As they are in the vote.
        ACTUAL,
        /// All given.
        FULFILLED,
        /// Given or not, whichever helps.
        FREE
    }

    /// Clauses of the rule where `holds`, of its opposite otherwise.
    Clauses write(DecisionRule rule, boolean holds) {
        return switch (rule) {
            case DecisionRule.Any(var parts) -> holds ? anyOf(parts, true) : allOf(parts, false);
            case DecisionRule.All(var parts) -> holds ? allOf(parts, true) : anyOf(parts, false);
            case DecisionRule.Not(var part) -> write(part, !holds);
            case DecisionRule.Comparison comparison -> write(LinearForm.of(comparison), holds);
            case DecisionRule.SignedBy signed ->
                    circumstance(signed, vote.signatures().contains(signed.who()), holds);
            case DecisionRule.ConsentOfSubject consent ->
                    circumstance(consent, vote.subjectConsents(), holds);
            case DecisionRule.SilenceOf silence -> circumstance(silence,
                    vote.elapsed().in(silence.length().unit()) >= silence.length().length(), holds);
        };
    }

    private Clauses anyOf(List<DecisionRule> parts, boolean holds) {
        var clauses = Clauses.NEVER;
        for (var part : parts) clauses = clauses.or(write(part, holds));
        return clauses;
    }

    private Clauses allOf(List<DecisionRule> parts, boolean holds) {
        var clauses = Clauses.ALWAYS;
        for (var part : parts) clauses = clauses.and(write(part, holds));
        return clauses;
    }

    private Clauses write(LinearForm form, boolean holds) {
        return switch (form.relation()) {
            case AT_LEAST -> holds ? atLeast(form, 0) : atMost(form, -1);
            case MORE -> holds ? atLeast(form, -1) : atMost(form, 0);
            case AT_MOST -> holds ? atMost(form, 0) : atLeast(form, -1);
            case LESS -> holds ? atMost(form, -1) : atLeast(form, 0);
            case EQUAL -> holds ? atLeast(form, 0).and(atMost(form, 0))
                    : atLeast(form, -1).or(atMost(form, -1));
        };
    }

    private Clauses atLeast(LinearForm form, int shift) { return linear(form, 1, shift); }

    private Clauses atMost(LinearForm form, int shift) { return linear(form, -1, shift); }

    private Clauses linear(LinearForm form, int sign, int shift) {
        return Atom.of(form, sign, shift, vote).map(atom -> Clauses.of(Clause.of(atom)))
                .orElse(new Clauses(List.of(), false));
    }

    private Clauses circumstance(DecisionRule asked, boolean actual, boolean holds) {
        return switch (circumstances) {
            case ACTUAL -> actual == holds ? Clauses.ALWAYS : Clauses.NEVER;
            case FULFILLED -> holds ? Clauses.ALWAYS : Clauses.NEVER;
            case FREE -> Clauses.of(holds ? new Clause(List.of(), List.of(asked), List.of())
                    : new Clause(List.of(), List.of(), List.of(asked)));
        };
    }
}
