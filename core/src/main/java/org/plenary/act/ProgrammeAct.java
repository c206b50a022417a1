package org.plenary.act;

import java.util.Optional;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProjectId;
import org.plenary.vocabulary.Words;

/// Acts about cooperation projects and promised money.
public sealed interface ProgrammeAct extends Act {
    /// How far a project has come.
    enum ProjectStage { PROPOSED, ANNOUNCED, PLANNED, OPENED, NOT_AGREED, ENDED }

    /// A project reaches a stage.
    record ProjectStageReached(
            ProjectId project, Words name, ProjectStage stage, Optional<PartyId> host, Optional<Words> place)
            implements ProgrammeAct {}

    /// A party promises money. `amount` is a whole number in `currency` (ISO 4217) units, as text.
    record PledgeMade(PartyId party, String amount, String currency, Words purpose) implements ProgrammeAct {}
}
