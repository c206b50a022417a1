package org.plenary.programme;

import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.ProgrammeAct.ProjectStage;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProjectId;
import org.plenary.vocabulary.Words;

/// A piece of cooperation work: how far it has come, and every stage that it reached, earliest first.
public record Project(
        ProjectId id, Words name, ProjectStage stage, PartialDate since, Optional<PartyId> host,
        Optional<Words> place, List<Reached> stages, DatedAct act) {
    /// A stage that the project reached.
    public record Reached(ProjectStage stage, PartialDate on, DatedAct act) {}

    public Project {
        stages = List.copyOf(stages);
    }
}
