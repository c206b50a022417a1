package org.plenary.rule;

import java.util.Arrays;
import java.util.List;
import org.plenary.rule.Token.Type;
import org.plenary.vocabulary.NearMiss;

/// Carries a fault from deep inside the parser to its edge, where it becomes a value.
final class RuleFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final String SIGNS = "Two amounts are compared with =, <, <=, > or >=.";

    private final transient Parsed.Fault fault;

    private RuleFault(Parsed.Fault fault) {
        super(fault.message(), null);
        this.fault = fault;
    }

    /// It travels a few calls and is caught: a stack trace would be most of the cost.
    @Override public Throwable fillInStackTrace() { return this; }

    Parsed.Fault fault() { return fault; }

    static RuleFault at(Token token, String message, String remedy) {
        return new RuleFault(new Parsed.Fault(token.column(), message, remedy));
    }

    static RuleFault noRelation(Token token) {
        var meant = switch (token.text()) {
            case "==" -> " Write '='.";
            case "=>", "≥" -> " Write '>='.";
            case "=<", "≤" -> " Write '<='.";
            case "of", "except", "by" -> " A name that holds the word '%s' is put in quotation marks."
                    .formatted(token.text());
            case "!=", "<>", "≠" -> " Write 'not' before a comparison with '='.";
            default -> "";
        };
        return at(token, "Instead of a comparison stands %s.".formatted(token.shown()), SIGNS + meant);
    }

    static RuleFault noCount(Token token) {
        var words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        var remedy = "An amount is a number, a share of a count, or a count: "
                + String.join(", ", words) + ".";
        if (token.type() == Type.WORD) remedy += near(token.text(), words);
        if (token.type() == Type.MINUS) remedy += " It does not begin with a minus.";
        return at(token, "Instead of an amount stands %s.".formatted(token.shown()), remedy);
    }

    private static String near(String word, List<String> words) {
        var head = word.split("-")[0];
        if (words.contains(head) && !head.equals(word)) return " Put spaces around a minus.";
        return NearMiss.of(word, words).stream().findFirst()
                .map(" Did you mean '%s'?"::formatted).orElse("");
    }
}
