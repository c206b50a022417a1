package org.plenary.rule;

import org.plenary.rule.Token.Type;

/// Reads a name of one or several words, greedily, until a reserved word, a sign or the end.
final class Names {
    record Name(String text, boolean quoted) {}

    private Names() {}

    static Name take(Tokens tokens, String what, Token first) {
        if (tokens.peek().type() == Type.QUOTED) return new Name(tokens.take().text().strip(), true);
        var name = new StringBuilder();
        while (tokens.peek().inName()) {
            if (!name.isEmpty()) name.append(' ');
            name.append(tokens.take().text());
        }
        if (name.isEmpty()) {
            throw RuleFault.at(tokens.peek(),
                    "Instead of the name of a %s stands %s.".formatted(what, tokens.peek().shown()),
                    "Write the name as the charter gives it; put it in quotation marks where it holds "
                            + "one of the words " + String.join(", ", RuleText.RESERVED) + ", or a sign.");
        }
        return new Name(name.toString(), false);
    }
}
