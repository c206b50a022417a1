package org.plenary.procedure;

import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.StandingId;

/// A fact of the organisation that moves a case on as soon as it is true.
public sealed interface Condition {
    StageId to();

    /// `subject bound by charter`.
    record BoundBy(InstrumentId instrument, StageId to) implements Condition {}

    /// `commitments of subject done`.
    record CommitmentsDone(StageId to) implements Condition {}

    /// `subject is member`.
    record HasStanding(StandingId standing, StageId to) implements Condition {}
}
