package org.plenary.charter;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.Length;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// A form of instrument: whom it binds, to whom it is open, when it enters into force unless its own
/// text says otherwise.
public record FormLaw(
        Words name, Binding binding, List<StandingId> openTo, Optional<EntryIntoForce> inForce,
        Optional<EntryIntoForce> forLaterParties, Optional<Length> withdrawalNotice, Optional<BodyId> adoptedBy) {
    /// Whom an instrument binds: its parties, all members through a body's decision, or nobody in law.
    public enum Binding { PARTIES, DECISION, POLITICAL }

    public FormLaw {
        openTo = List.copyOf(openTo);
    }
}
