package org.plenary.organisation;

import org.plenary.procedure.Selector;

/// Selectors in words, with the names of those whom they mean on the day.
record SelectorText(Selectors selectors) {

    static String of(Selector selector) {
        return switch (selector) {
            case Selector.Subject _ -> "the party concerned";
            case Selector.Opener _ -> "who opened the case";
            case Selector.Anyone _ -> "any party";
            case Selector.Any(var standing) -> "any " + standing;
            case Selector.AnyExceptSubject(var standing) -> "any %s but the party concerned".formatted(standing);
            case Selector.Several(int number, var standing) -> "%d holders of the standing '%s' together"
                    .formatted(number, standing);
            case Selector.AllExceptSubject(var standing) ->
                    "every holder of the standing '%s' but the party concerned, together".formatted(standing);
            case Selector.ChairOf(var body) -> "the chair of '%s'".formatted(body);
            case Selector.Holder(var office) -> "the office '%s'".formatted(office);
            case Selector.Organ(var body) -> "the chair or the staff of '%s'".formatted(body);
            case Selector.Depositary _ -> "the depositary's staff";
        };
    }

    /// `the chair of 'foreign ministers' (KGZ)`.
    String who(Selector selector) {
        var parties = selector instanceof Selector.Anyone ? "" : Names.list(selectors.parties(selector));
        return parties.isEmpty() ? of(selector) : "%s (%s)".formatted(of(selector), parties);
    }
}
