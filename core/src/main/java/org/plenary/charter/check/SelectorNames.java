package org.plenary.charter.check;

import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.procedure.Selector;

/// Looks for names in selectors that the charter does not have.
record SelectorNames(Charter charter, Found found) {
    void look(Selector selector, String at) {
        switch (selector) {
            case Selector.Any(var standing) -> known(charter.standings(), standing, "standing", at);
            case Selector.AnyExceptSubject(var standing) ->
                    known(charter.standings(), standing, "standing", at);
            case Selector.Several(_, var standing) -> known(charter.standings(), standing, "standing", at);
            case Selector.AllExceptSubject(var standing) ->
                    known(charter.standings(), standing, "standing", at);
            case Selector.ChairOf(var body) -> known(charter.bodies(), body, "body", at);
            case Selector.Organ(var body) -> known(charter.bodies(), body, "body", at);
            case Selector.Holder(var office) -> known(charter.offices(), office, "office", at);
            case Selector.Subject _, Selector.Opener _, Selector.Anyone _, Selector.Depositary _ -> { }
        }
    }

    private <K extends Comparable<K>> void known(Chapter<K, ?> chapter, K name, String what, String at) {
        if (!chapter.knows(name)) found.unknown(at, what, name.toString(), chapter.names());
    }
}
