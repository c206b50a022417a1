package org.plenary.server.view;

import org.plenary.act.Author;

/// Authors as readers know them: a party, an office, the staff of a body, the law.
public final class Authors {
    private Authors() {}

    public static Text name(Vantage vantage, Author author) {
        return switch (author) {
            case Author.Delegation(var party, _) -> vantage.name(party);
            case Author.Holder(var office) -> vantage.name(office);
            case Author.Staff(var body) -> vantage.name(body);
            case Author.ByLaw _ -> said(vantage, "by-law");
            case Author.Visitor _ -> said(vantage, "the-public");
        };
    }

    private static Text said(Vantage vantage, String key) {
        return Text.verbatim(Books.of("acts", vantage.language()).say(key), vantage.language());
    }
}
