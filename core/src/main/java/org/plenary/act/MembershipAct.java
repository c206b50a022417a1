package org.plenary.act;

import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.PartyKind;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// Acts about who is what here, and since when.
public sealed interface MembershipAct extends Act {
    /// A party enters the organisation's sight, with its name.
    record PartyNamed(PartyId party, PartyKind kind, Words name) implements MembershipAct {}

    /// A party receives a standing; it replaces the standing it had.
    record StandingGranted(PartyId party, StandingId standing, Optional<InstrumentId> instrument)
            implements MembershipAct {}

    /// A standing ends and nothing takes its place.
    record StandingEnded(PartyId party, StandingId standing, Optional<Words> reason) implements MembershipAct {}

    /// The rights of a standing rest until they are restored.
    record StandingSuspended(PartyId party, StandingId standing, Optional<Words> reason)
            implements MembershipAct {}

    /// The rights of a suspended standing are restored.
    record StandingRestored(PartyId party, StandingId standing) implements MembershipAct {}

    /// The party still holds its standing, but takes no part; a fact, not a legal suspension.
    record ParticipationLapsed(PartyId party, Optional<Words> reason) implements MembershipAct {}

    /// A step on the way to a standing: an application, a decision to open the procedure, a memorandum
    /// signed, a parliament's approval, a refusal. `procedure` is the path, `step` the place on it.
    record StepTaken(
            PartyId party, ProcedureId procedure, String step, Words what, Optional<PartialDate> due)
            implements MembershipAct {}
}
