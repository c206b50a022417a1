package org.plenary.act;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about convened meetings of bodies.
public sealed interface MeetingAct extends Act {
    /// Whether a meeting is one of the regular series.
    enum Series { REGULAR, EXTRAORDINARY }

    /// How the delegations came together.
    enum Presence { IN_PERSON, BY_VIDEO }

    /// A meeting took place; the act's date is its last day, `began` its first.
    record MeetingHeld(
            MeetingId meeting, BodyId body, Optional<Integer> number, Series series, Presence presence,
            Optional<PartialDate> began, Optional<Words> place, Optional<PartyId> host,
            List<InstrumentId> adopted, List<Words> outcomes, Optional<Words> deviation)
            implements MeetingAct {
        public MeetingHeld {
            adopted = List.copyOf(adopted);
            outcomes = List.copyOf(outcomes);
        }
    }

    /// A meeting is announced; the act's date is the day for which it is planned.
    record MeetingPlanned(
            MeetingId meeting, BodyId body, Optional<Integer> number, Optional<Words> place,
            Optional<PartyId> host) implements MeetingAct {}
}
