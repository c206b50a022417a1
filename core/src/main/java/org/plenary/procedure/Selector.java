package org.plenary.procedure;

import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;

/// Who may do something, or whom it concerns, as a charter says it.
public sealed interface Selector {
    /// `subject`: the party that the case concerns.
    record Subject() implements Selector {}

    /// `opener`: who opened the case, or another of the same party.
    record Opener() implements Selector {}

    /// `anyone`: any party at all, with or without a standing here.
    record Anyone() implements Selector {}

    /// `any member`: one holder of the standing.
    record Any(StandingId standing) implements Selector {}

    /// `any member except subject`.
    record AnyExceptSubject(StandingId standing) implements Selector {}

    /// `2 members`: so many holders of the standing together.
    record Several(int number, StandingId standing) implements Selector {}

    /// `all members except subject`.
    record AllExceptSubject(StandingId standing) implements Selector {}

    /// `the chair of foreign ministers`.
    record ChairOf(BodyId body) implements Selector {}

    /// `office secretary-general`.
    record Holder(OfficeId office) implements Selector {}

    /// `body national coordinators`: the body itself.
    record Organ(BodyId body) implements Selector {}

    /// `the depositary`.
    record Depositary() implements Selector {}

    /// Reads a selector as the charter writes it.
    static Phrase<Selector> parse(String text) { return SelectorPhrase.read(text.strip()); }
}
