package org.plenary.rule;

import java.util.function.UnaryOperator;
import org.plenary.vocabulary.Language;

/// Renders findings for readers: one line for each checked condition, its parts indented below it.
/// A language without phrases of its own falls back to English.
public final class FindingText {
    private FindingText() {}

    /// The whole tree, without a line break at its end.
    public static String text(Finding finding, Language language) {
        return text(finding, language, UnaryOperator.identity());
    }

    /// The whole tree; `names` translates the charter's names of groups, weights and offices.
    public static String text(Finding finding, Language language, UnaryOperator<String> names) {
        var tree = new StringBuilder();
        write(finding, 0, Phrases.in(language), names, tree);
        return tree.toString();
    }

    /// One condition without its parts, and without saying whether it holds.
    public static String line(Finding finding, Language language) {
        return line(finding, language, UnaryOperator.identity());
    }

    public static String line(Finding finding, Language language, UnaryOperator<String> names) {
        return sentence(finding, Phrases.in(language), names);
    }

    private static void write(Finding finding, int depth, Phrases phrases, UnaryOperator<String> names,
                              StringBuilder tree) {
        if (depth > 0) tree.append('\n');
        tree.repeat("  ", depth).append(phrases.say(finding.holds() ? "yes" : "no")).append(' ');
        finding.source().ifPresent(source -> tree.append(source).append(": "));
        tree.append(sentence(finding, phrases, names));
        for (var part : finding.parts()) write(part, depth + 1, phrases, names, tree);
    }

    private static String sentence(Finding finding, Phrases phrases, UnaryOperator<String> names) {
        return switch (finding.says()) {
            case Statement.EachOf() -> phrases.say("each-of");
            case Statement.OneOf() -> phrases.say("one-of");
            case Statement.NoneOf() -> phrases.say("none-of");
            case Statement.Compared compared -> new ComparisonText(phrases, names).of(compared);
            case Statement.Signed(var who) ->
                    phrases.say(finding.holds() ? "signed" : "not-signed", signer(who, phrases, names));
            case Statement.Consented(var subject) ->
                    phrases.say(finding.holds() ? "consented" : "not-consented", subject.isEmpty()
                            ? phrases.say("subject") : names.apply(subject.get().value()));
            case Statement.Silence(var needed, var elapsed) -> phrases.say("silence",
                    phrases.number(elapsed), phrases.number(needed.length()),
                    phrases.say("unit." + needed.unit().word().replace(' ', '-')));
        };
    }

    private static String signer(Who who, Phrases phrases, UnaryOperator<String> names) {
        return switch (who) {
            case Who.Chair() -> phrases.say("chair");
            case Who.Subject() -> phrases.say("subject");
            case Who.Named(var name) -> names.apply(name);
        };
    }
}
