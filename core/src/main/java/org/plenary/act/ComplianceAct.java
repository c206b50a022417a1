package org.plenary.act;

import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about what is owed, what was reported and found of it, incidents, and what followed a breach.
public sealed interface ComplianceAct extends Act {
    /// What concerns one commitment.
    sealed interface OfCommitment extends ComplianceAct {
        CommitmentId commitment();
    }

    /// What concerns a measure on one party.
    sealed interface OfMeasure extends ComplianceAct {
        PartyId party();
    }

    /// What concerns one incident.
    sealed interface OfIncident extends ComplianceAct {
        IncidentId incident();
    }

    /// What a body found of a commitment.
    enum Assessment { MET, PARTLY_MET, NOT_MET }

    /// A party or a body owes something. Where it came from is named: a case, an instrument, a motion. `toJoin` is an
    /// instrument to which the party is to become a party: its deposit is what is owed.
    record CommitmentOpened(
            CommitmentId commitment, Optional<PartyId> party, Optional<BodyId> body, Words what,
            Optional<PartialDate> due, Optional<CaseId> inCase, Optional<InstrumentId> instrument,
            Optional<MotionId> motion, Optional<InstrumentId> toJoin) implements OfCommitment {}

    /// Who owes it says what was done. `evidence` is the SHA-256 of a file, in hexadecimal digits.
    record CommitmentReported(CommitmentId commitment, Author author, Words says, Optional<String> evidence)
            implements OfCommitment {}

    /// What is found of it.
    record CommitmentAssessed(CommitmentId commitment, Author author, Assessment assessment, Words says)
            implements OfCommitment {}

    /// It is no longer owed.
    record CommitmentClosed(CommitmentId commitment, Author author, Optional<Words> reason)
            implements OfCommitment {}

    /// A measure falls on a party: a reminder, a warning, the rest of a right.
    record MeasureApplied(PartyId party, String measure, Optional<CaseId> inCase) implements OfMeasure {}

    /// A measure ends.
    record MeasureLifted(PartyId party, String measure, Optional<CaseId> inCase) implements OfMeasure {}

    /// Somebody reports that a party acted against an instrument. It is the claim of its author and of nobody else:
    /// `grade` says how well it is borne out, `source` from where it is known, `digest` is the SHA-256 of a file.
    record IncidentReported(
            IncidentId incident, PartyId party, InstrumentId instrument, PartialDate occurred, Words what,
            GradeId grade, Words source, Optional<PaperId> paper, Optional<String> digest, Author author,
            Audience audience) implements OfIncident {}

    /// An incident is found better or worse borne out than it was.
    record IncidentGraded(
            IncidentId incident, GradeId grade, Words says, Optional<PaperId> paper, Optional<String> digest,
            Author author) implements OfIncident {}

    /// How the party concerned answers: it was so, it was not so, or how it came about.
    enum AnswerKind { CONFIRMED, DISPUTED, EXPLAINED }

    /// The party concerned says how it sees the incident.
    record IncidentAnswered(
            IncidentId incident, Optional<AnswerKind> answer, Words says, Optional<PaperId> paper,
            Optional<String> digest, Author author) implements OfIncident {}

    /// Who reported the incident takes the report back.
    record IncidentWithdrawn(IncidentId incident, Optional<Words> reason, Author author) implements OfIncident {}
}
