package org.plenary.procedure;

import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;

/// Reads selectors.
final class SelectorPhrase {
    private static final String EXCEPT_SUBJECT = " except subject";

    private SelectorPhrase() {}

    static Phrase<Selector> read(String text) {
        switch (text) {
            case "subject": return Phrase.of(new Selector.Subject());
            case "opener": return Phrase.of(new Selector.Opener());
            case "anyone": return Phrase.of(new Selector.Anyone());
            case "the depositary": return Phrase.of(new Selector.Depositary());
            default: return opened(text);
        }
    }

    private static Phrase<Selector> opened(String text) {
        var chair = after("the chair of ", text);
        if (!chair.isEmpty()) return Phrase.of(new Selector.ChairOf(new BodyId(chair)));
        var office = after("office ", text);
        if (!office.isEmpty()) return Phrase.of(new Selector.Holder(new OfficeId(office)));
        var body = after("body ", text);
        if (!body.isEmpty()) return Phrase.of(new Selector.Organ(new BodyId(body)));
        var any = after("any ", text);
        var one = exceptSubject(any);
        if (!one.isEmpty()) return Phrase.of(new Selector.AnyExceptSubject(new StandingId(one)));
        if (!any.isEmpty()) return Phrase.of(new Selector.Any(new StandingId(any)));
        var all = exceptSubject(after("all ", text));
        return all.isEmpty() ? counted(text) : Phrase.of(new Selector.AllExceptSubject(singular(all)));
    }

    private static String exceptSubject(String text) {
        return text.endsWith(EXCEPT_SUBJECT) ? text.substring(0, text.length() - EXCEPT_SUBJECT.length()).strip() : "";
    }

    private static Phrase<Selector> counted(String text) {
        int gap = text.indexOf(' ');
        if (gap > 0 && text.substring(0, gap).matches("[1-9][0-9]{0,5}")) {
            int number = Integer.parseInt(text.substring(0, gap));
            var standing = text.substring(gap + 1).strip();
            return Phrase.of(new Selector.Several(number, number == 1 ? new StandingId(standing) : singular(standing)));
        }
        return Phrase.fault("`%s` does not say who.".formatted(text),
                "Write `subject`, `opener`, `anyone`, `any member`, `any member except subject`, `2 members`, "
                        + "`all members except subject`, "
                        + "`the chair of BODY`, `office OFFICE`, `body BODY` or `the depositary`.");
    }

    /// `members` is many of the standing `member`, `parties` of `party`.
    private static StandingId singular(String many) {
        if (many.endsWith("ies")) return new StandingId(many.substring(0, many.length() - 3) + "y");
        return new StandingId(many.endsWith("s") && many.length() > 1
                ? many.substring(0, many.length() - 1) : many);
    }

    private static String after(String opening, String text) {
        return text.startsWith(opening) ? text.substring(opening.length()).strip() : "";
    }
}
