package org.plenary.act;

import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about what is owed, what was reported and found of it, and what followed a breach.
public sealed interface ComplianceAct extends Act {
    /// What concerns one commitment.
    sealed interface OfCommitment extends ComplianceAct {
        CommitmentId commitment();
    }

    /// What concerns a measure on one party.
    sealed interface OfMeasure extends ComplianceAct {
        PartyId party();
    }

    /// What a body found of a commitment.
    enum Assessment { MET, PARTLY_MET, NOT_MET }

    /// A party or a body owes something. Where it came from is named: a case, an instrument, a motion.
    record CommitmentOpened(
            CommitmentId commitment, Optional<PartyId> party, Optional<BodyId> body, Words what,
            Optional<PartialDate> due, Optional<CaseId> inCase, Optional<InstrumentId> instrument,
            Optional<MotionId> motion) implements OfCommitment {}

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
}
