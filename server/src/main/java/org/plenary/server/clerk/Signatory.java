package org.plenary.server.clerk;

import java.nio.charset.StandardCharsets;
import org.plenary.act.Author;
import org.plenary.act.Filing;

/// Whose act it is, as the envelope says it, and under which key it is signed: a party, an office or a
/// body has one key each, whoever of its people files.
record Signatory(String text, String key) {
    /// Signs what happens by law alone, and what is sealed.
    static final Signatory CLERK = new Signatory(new Author.ByLaw().text(), "clerk");
    /// Signs the reference record that others compiled from sources.
    static final Signatory COMPILER = new Signatory("compiler of the reference record", "compiler");

    static Signatory of(Filing filing) {
        return switch (filing) {
            case Filing.Enter _, Filing.Correct _ -> COMPILER;
            case Filing.Perform(_, var author) -> of(author);
        };
    }

    private static Signatory of(Author author) {
        return switch (author) {
            case Author.Delegation(var party, _) -> new Signatory(author.text(), plain("party", party.value()));
            case Author.Holder(var office) -> new Signatory(author.text(), plain("office", office.value()));
            case Author.Staff(var body) -> new Signatory(author.text(), plain("body", body.value()));
            case Author.ByLaw() -> CLERK;
            case Author.Visitor() -> new Signatory(author.text(), "public");
        };
    }

    /// A name for the key of a party, office or body that is plain ASCII and no other's: letters, digits
    /// and hyphens stay, a space is `_`, everything else its UTF-8 bytes in hexadecimal behind `~`.
    static String plain(String kind, String name) {
        var plain = new StringBuilder(kind).append('/');
        for (byte at : name.getBytes(StandardCharsets.UTF_8)) {
            boolean stays = at >= 'a' && at <= 'z' || at >= 'A' && at <= 'Z' || at >= '0' && at <= '9' || at == '-';
            if (stays) plain.append((char) at);
            else if (at == ' ') plain.append('_');
            else plain.append('~').append("%02x".formatted(at));
        }
        return plain.toString();
    }
}
