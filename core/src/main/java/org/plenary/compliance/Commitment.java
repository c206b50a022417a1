package org.plenary.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.act.ComplianceAct.Assessment;
import org.plenary.act.ComplianceAct.CommitmentAssessed;
import org.plenary.act.ComplianceAct.CommitmentOpened;
import org.plenary.act.ComplianceAct.CommitmentReported;
import org.plenary.act.DatedAct;
import org.plenary.timeline.PersistentList;
import org.plenary.vocabulary.CommitmentId;

/// What a party or a body owes, as far as its acts have taken it: from the act by which it came to be owed to the one
/// by which it no longer is. `acts` are all of them in the order of their entry.
public record Commitment(
        CommitmentOpened opening, DatedAct act, Optional<CommitmentReported> report,
        Optional<CommitmentAssessed> finding, Optional<DatedAct> closed, PersistentList<DatedAct> acts) {
    /// How far it has come. What is owed is `DUE` while the days of its due date last and `OVERDUE` after them.
    public enum State { OWED, DUE, OVERDUE, REPORTED, ASSESSED, CLOSED }

    static Commitment begin(CommitmentOpened opening, DatedAct act) {
        return new Commitment(opening, act, Optional.empty(), Optional.empty(), Optional.empty(),
                PersistentList.<DatedAct>empty().with(act));
    }

    /// A report after an assessment asks for another one.
    Commitment reported(CommitmentReported report, DatedAct dated) {
        return new Commitment(opening, act, Optional.of(report), Optional.empty(), closed, acts.with(dated));
    }

    Commitment assessed(CommitmentAssessed finding, DatedAct dated) {
        return new Commitment(opening, act, report, Optional.of(finding), closed, acts.with(dated));
    }

    Commitment closed(DatedAct dated) {
        return new Commitment(opening, act, report, finding, Optional.of(dated), acts.with(dated));
    }

    public CommitmentId id() { return opening.commitment(); }

    /// Whether nothing is left to be done: it was found met, or it is no longer owed.
    public boolean isDone() {
        return closed.isPresent() || finding.filter(found -> found.assessment() == Assessment.MET).isPresent();
    }

    /// How far it had come on `day`, as these acts have it.
    public State state(LocalDate day) {
        if (closed.isPresent()) return State.CLOSED;
        if (finding.isPresent()) return State.ASSESSED;
        if (report.isPresent()) return State.REPORTED;
        if (isOverdue(day)) return State.OVERDUE;
        return opening.due().filter(due -> !due.first().isAfter(day)).isPresent() ? State.DUE : State.OWED;
    }

    /// Whether the last day that its due date may mean has passed, and nothing was reported or found met.
    public boolean isOverdue(LocalDate day) {
        return report.isEmpty() && !isDone() && opening.due().filter(due -> due.last().isBefore(day)).isPresent();
    }
}
