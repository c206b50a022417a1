package org.plenary.rule;

import java.util.Arrays;
import java.util.List;
import org.plenary.rule.Token.Type;

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
        return words.stream().filter(known -> word.length() < 30 && distance(word, known) <= 2).findFirst()
                .map(" Did you mean '%s'?"::formatted).orElse("");
    }

    /// The number of letters to change, add or leave out (Levenshtein), case aside.
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == two.charAt(j - 1);
                int change = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[two.length()];
    }
}
