package org.plenary.rule;

import java.util.List;
import java.util.stream.Collectors;

/// Prints rules as charter text. What it prints, the parser reads back as an equal rule.
final class RuleText {
    /// Words that end a name; a name that holds one is put in quotation marks.
    static final List<String> RESERVED = List.of("and", "or", "not", "of", "except", "by");
    /// Whole names that mean something of their own after `except`.
    static final List<String> EXEMPT_WORDS = List.of("subject");
    /// Whole names that mean something of their own after `signed by`.
    static final List<String> SIGNER_WORDS = List.of("subject", "chair");

    private RuleText() {}

    static String of(DecisionRule rule) {
        return switch (rule) {
            case DecisionRule.Any(var parts) -> joined(parts, " or ");
            case DecisionRule.All(var parts) -> joined(parts, " and ");
            case DecisionRule.Not(var part) -> "not " + inside(part, true);
            case DecisionRule.Comparison(var left, var relation, var right) ->
                    of(left) + " " + relation.sign() + " " + of(right);
            case DecisionRule.SignedBy(var who) -> "signed by " + who;
            case DecisionRule.ConsentOfSubject() -> "consent of subject";
            case DecisionRule.SilenceOf(var length) -> "silence of " + length;
        };
    }

    private static String joined(List<DecisionRule> parts, String word) {
        boolean tight = word.equals(" and ");
        return parts.stream().map(part -> part instanceof DecisionRule.All && !tight
                ? of(part) : inside(part, false)).collect(Collectors.joining(word));
    }

    private static String inside(DecisionRule part, boolean afterNot) {
        return switch (part) {
            case DecisionRule.Any any -> "(" + of(any) + ")";
            case DecisionRule.All all -> "(" + of(all) + ")";
            case DecisionRule.Not not -> afterNot ? "(" + of(not) + ")" : of(not);
            case DecisionRule.Comparison comparison -> of(comparison);
            case DecisionRule.SignedBy signed -> of(signed);
            case DecisionRule.ConsentOfSubject consent -> of(consent);
            case DecisionRule.SilenceOf silence -> of(silence);
        };
    }

    static String of(Amount amount) {
        var text = new StringBuilder(of(amount.summands().getFirst().term()));
        for (var summand : amount.summands().subList(1, amount.summands().size())) {
            text.append(summand.minus() ? " - " : " + ").append(of(summand.term()));
        }
        return text.toString();
    }

    static String of(Term term) {
        return switch (term) {
            case Term.Whole(var value) -> value.toString();
            case Term.ShareOf(var share, var count) -> share + " of " + of(count);
            case Count count -> of(count);
        };
    }

    private static String of(Count count) {
        var text = new StringBuilder(count.kind().word());
        count.of().ifPresent(group -> text.append(" of ").append(name(group.value(), List.of())));
        count.except().ifPresent(whom -> text.append(" except ").append(switch (whom) {
            case Count.ExceptSubject() -> "subject";
            case Count.ExceptGroup(var group) -> name(group.value(), EXEMPT_WORDS);
        }));
        count.by().ifPresent(weight -> text.append(" by ").append(name(weight.value(), List.of())));
        return text.toString();
    }

    /// A name as it is, or in quotation marks where it would be read otherwise.
    static String name(String name, List<String> special) {
        boolean plain = !special.contains(name) && Tokens.isPlainName(name)
                && !(special == SIGNER_WORDS && (name + " ").startsWith("the "));
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
