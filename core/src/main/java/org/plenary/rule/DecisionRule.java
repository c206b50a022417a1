package org.plenary.rule;

import java.util.List;
import java.util.SortedSet;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.WeightId;

/// What is needed for a motion to be adopted, as the charter words it. Rules are values: they
/// compose, they print back as charter text, and they explain what they find.
///
/// To add a kind of rule, add a record; the compiler then lists every place to extend.
public sealed interface DecisionRule {
    /// At least one part holds. Printed with `or`.
    record Any(List<DecisionRule> parts) implements DecisionRule {
        public Any { parts = atLeastTwo(parts); }

        @Override public String toString() { return text(); }
    }

    /// Every part holds. Printed with `and`.
    record All(List<DecisionRule> parts) implements DecisionRule {
        public All { parts = atLeastTwo(parts); }

        @Override public String toString() { return text(); }
    }

    /// The part does not hold.
    record Not(DecisionRule part) implements DecisionRule {
        @Override public String toString() { return text(); }
    }

    /// One amount stands in a relation to another.
    record Comparison(Amount left, Relation relation, Amount right) implements DecisionRule {
        @Override public String toString() { return text(); }
    }

    /// Somebody named by the charter has signed.
    record SignedBy(Who who) implements DecisionRule {
        @Override public String toString() { return text(); }
    }

    /// The party concerned has consented.
    record ConsentOfSubject() implements DecisionRule {
        @Override public String toString() { return text(); }
    }

    /// The clock of the silence procedure has run for at least this long. Objections are asked for
    /// beside it: `silence of 72 hours and against = 0`.
    record SilenceOf(Lapse length) implements DecisionRule {
        @Override public String toString() { return text(); }
    }

    /// The explained result for one vote. Every part is checked, also where the outcome is already
    /// clear, so that the finding says all.
    default Finding apply(Vote vote) { return new Appraisal(vote).of(this); }

    /// The rule as charter text; `RuleParser.parse` reads it back as an equal rule.
    default String text() { return RuleText.of(this); }

    /// Every group that the rule names.
    default SortedSet<GroupId> groups() { return RuleNames.in(this).groups(); }

    /// Every weight that the rule names.
    default SortedSet<WeightId> weights() { return RuleNames.in(this).weights(); }

    /// Everybody whose signature the rule asks for.
    default SortedSet<Who> signers() { return RuleNames.in(this).signers(); }

    /// Whether the rule speaks of the party concerned, so that a verdict needs to know which one it is.
    default boolean concernsSubject() { return Circumstances.concernSubject(this); }

    /// Whether how the party concerned stands is never counted, so that it takes no position.
    default boolean leavesOutSubject() { return Circumstances.leaveOutSubject(this); }

    /// Whether the rule asks for the consent of the party concerned.
    default boolean asksConsentOfSubject() { return Circumstances.askConsent(this); }

    /// How long silence must last, for each place where the rule asks for it.
    default List<Lapse> silences() { return Circumstances.silences(this); }

    /// An empty `All` would be met by any vote, and one part alone needs no joining.
    private static List<DecisionRule> atLeastTwo(List<DecisionRule> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException(
                    "A joined rule needs two parts or more; it has %d.".formatted(parts.size()));
        }
        return List.copyOf(parts);
    }
}
