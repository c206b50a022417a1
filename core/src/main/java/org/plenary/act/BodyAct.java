package org.plenary.act;

import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about organs, seats, offices and the chair.
public sealed interface BodyAct extends Act {
    /// A body starts its work. What it may do is the charter's affair.
    record BodyEstablished(BodyId body, Optional<Words> seat) implements BodyAct {}

    /// A party takes a seat that the charter fills by choice (an elected seat).
    record SeatTaken(BodyId body, PartyId party, Optional<PartialDate> until) implements BodyAct {}

    /// A party leaves such a seat.
    record SeatVacated(BodyId body, PartyId party) implements BodyAct {}

    /// A person takes up an office. `until` is the last day of the term where it is known.
    record OfficeAssumed(OfficeId office, Words holder, Optional<PartyId> nationality,
            Optional<PartialDate> until) implements BodyAct {}

    /// A person leaves an office.
    record OfficeVacated(OfficeId office, Words holder) implements BodyAct {}

    /// A party takes the chair of a body. `deviation` says why where the charter's rotation named another.
    record ChairAssumed(BodyId body, PartyId party, Optional<Words> person, Optional<Words> deviation)
            implements BodyAct {}
}
