package org.plenary.act;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;

/// To whom a paper, a motion or a case is open. The text form is what acts carry.
public sealed interface Audience {
    Audience EVERYONE = new Everyone();

    /// `everyone`.
    record Everyone() implements Audience {
        @Override public String toString() { return "everyone"; }
    }

    /// `any member`: who holds the standing, and the staff that serves them.
    record AnyWith(StandingId standing) implements Audience {
        @Override public String toString() { return "any " + standing; }
    }

    /// `body foreign ministers`: who has a seat there, and the staff that serves it.
    record Seated(BodyId body) implements Audience {
        @Override public String toString() { return "body " + body; }
    }

    /// `only KAZ, UZB, office secretary-general`: sealed to those named, as good offices need it.
    record Only(SortedSet<PartyId> parties, SortedSet<OfficeId> offices) implements Audience {
        public Only {
            parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
            offices = Collections.unmodifiableSortedSet(new TreeSet<>(offices));
        }

        @Override public String toString() {
            return "only " + Stream.concat(parties.stream().map(PartyId::toString),
                    offices.stream().map(office -> "office " + office)).collect(Collectors.joining(", "));
        }
    }

    /// Reads an audience as acts and charters carry it.
    static Phrase<Audience> parse(String written) {
        var text = written.strip();
        if (text.equals("everyone")) return Phrase.of(EVERYONE);
        if (text.startsWith("any ") && text.length() > 4) {
            return Phrase.of(new AnyWith(new StandingId(text.substring(4))));
        }
        if (text.startsWith("body ") && text.length() > 5) {
            return Phrase.of(new Seated(new BodyId(text.substring(5))));
        }
        if (text.startsWith("only ")) return only(text.substring(5));
        return fault(text);
    }

    private static Phrase<Audience> only(String list) {
        var parties = new TreeSet<PartyId>();
        var offices = new TreeSet<OfficeId>();
        for (var one : list.split(",", -1)) {
            var name = one.strip();
            if (name.isEmpty() || name.equals("office")) return fault("only " + list);
            if (name.startsWith("office ")) offices.add(new OfficeId(name.substring(7)));
            else parties.add(new PartyId(name));
        }
        return Phrase.of(new Only(parties, offices));
    }

    private static Phrase<Audience> fault(String text) {
        return Phrase.fault("`%s` does not say to whom this is open.".formatted(text),
                "Write `everyone`, `any member`, `body BODY` or `only KAZ, UZB, office OFFICE`.");
    }
}
