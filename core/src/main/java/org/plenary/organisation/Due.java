package org.plenary.organisation;

import java.util.Optional;
import org.plenary.body.Tenure;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Meets;
import org.plenary.instrument.Withdrawal;
import org.plenary.meeting.Meeting;
import org.plenary.membership.Step;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// Something that lies ahead, or that should have happened and is not on record.
public sealed interface Due {
    /// The day on which it is due, as exactly as it is known.
    PartialDate on();

    /// A meeting is planned.
    record MeetingPlanned(Meeting meeting) implements Due {
        @Override public PartialDate on() { return meeting.on(); }
    }

    /// A meeting was planned for a day that has passed, and no record says that it was held.
    record MeetingUnconfirmed(Meeting meeting) implements Due {
        @Override public PartialDate on() { return meeting.on(); }
    }

    /// The charter has the body meet so often; `last` is the last meeting on record.
    record MeetingOwed(BodyId body, Meets meets, Meeting last, PartialDate on) implements Due {}

    /// The chair passes on with a planned meeting; `to` is whose turn the rotation names next.
    record ChairPasses(BodyId body, Optional<PartyId> from, Optional<PartyId> to, PartialDate on)
            implements Due {}

    /// A stated term of office ends.
    record TermEnds(Tenure tenure, PartialDate on) implements Due {}

    /// An instrument enters into force, generally or for one party.
    record EntersIntoForce(InstrumentId instrument, Optional<PartyId> party, PartialDate on) implements Due {}

    /// A notice of withdrawal takes effect.
    record LeavesInstrument(InstrumentId instrument, PartyId party, Withdrawal withdrawal, PartialDate on)
            implements Due {}

    /// A step towards a standing carries a day by which something is owed.
    record StepOwed(Step step, PartialDate on) implements Due {}
}
