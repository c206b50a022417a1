package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import org.plenary.procedure.Selector;
import org.plenary.vocabulary.Sentence;

/// Selectors in words, with the names of those whom they mean on the day.
record SelectorText(Selectors selectors) {

    static Sentence of(Selector selector) {
        return switch (selector) {
            case Selector.Subject _ -> say("the party concerned");
            case Selector.Opener _ -> say("who opened the case");
            case Selector.Anyone _ -> say("any party");
            case Selector.Any(var standing) -> say("any %s", standing);
            case Selector.AnyExceptSubject(var standing) -> say("any %s but the party concerned", standing);
            case Selector.Several(int number, var standing) -> say("%d holders of the standing '%s' together",
                    number, standing);
            case Selector.AllExceptSubject(var standing) ->
                    say("every holder of the standing '%s' but the party concerned, together", standing);
            case Selector.ChairOf(var body) -> say("the chair of '%s'", body);
            case Selector.Holder(var office) -> say("the office '%s'", office);
            case Selector.Organ(var body) -> say("the chair or the staff of '%s'", body);
            case Selector.Depositary _ -> say("the depositary's staff");
        };
    }

    /// `the chair of 'foreign ministers' (KGZ)`.
    Sentence who(Selector selector) {
        var parties = selector instanceof Selector.Anyone ? List.of() : List.copyOf(selectors.parties(selector));
        return parties.isEmpty() ? of(selector) : say("%s (%s)", of(selector), Sentence.list(parties));
    }
}
