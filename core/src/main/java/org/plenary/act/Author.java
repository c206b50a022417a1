package org.plenary.act;

import java.util.Optional;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;

/// In whose name, and in what capacity, something is done here. Accounts link a person to an author; what an
/// author may do follows from charter and record. The text form is what acts carry.
public sealed interface Author {
    /// `KAZ head of delegation`: a person of a party, in a post.
    record Delegation(PartyId party, Post post) implements Author {
        @Override public String toString() { return party + " " + post.word(); }
    }

    /// `office secretary-general`: the holder of an office.
    record Holder(OfficeId office) implements Author {
        @Override public String toString() { return "office " + office; }
    }

    /// `staff of secretariat`: an officer of a permanent body.
    record Staff(BodyId body) implements Author {
        @Override public String toString() { return "staff of " + body; }
    }

    /// `by law`: nobody files it; it follows from charter, record and time.
    record ByLaw() implements Author {
        @Override public String toString() { return "by law"; }
    }

    /// `the public`: whoever reads.
    record Visitor() implements Author {
        @Override public String toString() { return "the public"; }
    }

    /// What acts carry, and what `parse` reads.
    default String text() { return toString(); }

    /// Reads an author as acts carry it.
    static Phrase<Author> parse(String written) {
        var text = written.strip();
        if (text.equals("by law")) return Phrase.of(new ByLaw());
        if (text.equals("the public")) return Phrase.of(new Visitor());
        if (text.startsWith("office ") && text.length() > 7) {
            return Phrase.of(new Holder(new OfficeId(text.substring(7))));
        }
        if (text.startsWith("staff of ") && text.length() > 9) {
            return Phrase.of(new Staff(new BodyId(text.substring(9))));
        }
        int gap = text.indexOf(' ');
        var post = gap < 1 ? Optional.<Post>empty() : Post.of(text.substring(gap + 1));
        if (post.isPresent()) return Phrase.of(new Delegation(new PartyId(text.substring(0, gap)), post.get()));
        return Phrase.fault("`%s` does not say who acts, and in what capacity.".formatted(text),
                "Write `KAZ head of delegation`, `KAZ coordinator`, `KAZ delegate`, `KAZ chair's team`, "
                        + "`office OFFICE` or `staff of BODY`.");
    }
}
