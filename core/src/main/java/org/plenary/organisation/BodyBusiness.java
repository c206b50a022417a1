package org.plenary.organisation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.compliance.Commitment;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.procedure.Selector;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;

/// What is before a body on a day: its open motions, the cases that wait for it, what is owed to it and overdue, the
/// minutes that it has not approved.
public record BodyBusiness(Charter charter, Organisation organisation, BodyId body, AsOf asOf) {

    /// The motions before the body, amendments aside, by name.
    public List<Motion> motions() {
        return organisation.motions().open(asOf).stream()
                .filter(motion -> motion.body().equals(body) && motion.amends().isEmpty()).toList();
    }

    /// The open cases whose stage waits for a decision or a move of the body or its chair, the next clock first.
    public List<Case> cases() {
        return organisation.cases().open(asOf).stream()
                .filter(one -> !one.isDrill() && stage(one).filter(this::waitsForBody).isPresent())
                .sorted(Comparator.comparing((Case one) -> one.runsOut().orElse(Instant.MAX))
                        .thenComparing(Case::id))
                .toList();
    }

    private Optional<Stage> stage(Case one) {
        return charter.procedures().at(one.procedure(), one.opened()).stream()
                .flatMap(law -> law.law().stages().stream())
                .filter(stage -> one.stage().equals(Optional.of(stage.id()))).findFirst();
    }

    private boolean waitsForBody(Stage stage) {
        return stage.decision().filter(put -> put.body().equals(body)).isPresent()
                || stage.moves().stream().anyMatch(move -> move.by().equals(new Selector.ChairOf(body))
                        || move.by().equals(new Selector.Organ(body)));
    }

    /// What the body itself, or a party under a decision or a text of the body, has not done in time; by due date.
    public List<Commitment> overdue() {
        return organisation.compliance().all(asOf).stream()
                .filter(owed -> owed.isOverdue(asOf.day()) && concernsBody(owed))
                .sorted(Comparator.comparing((Commitment owed) -> owed.opening().due().orElseThrow())
                        .thenComparing(Commitment::id))
                .toList();
    }

    /// What is owed under a decision or a text of the body and not done, whenever it is due.
    public List<Commitment> promises() {
        return organisation.compliance().all(asOf).stream()
                .filter(owed -> !owed.isDone() && concernsBody(owed)).toList();
    }

    private boolean concernsBody(Commitment owed) {
        var opening = owed.opening();
        return opening.body().equals(Optional.of(body))
                || opening.motion().flatMap(id -> organisation.motions().body(id)).equals(Optional.of(body))
                || opening.instrument().flatMap(id -> organisation.instruments().adoption(id, asOf))
                        .flatMap(adoption -> adoption.by()).equals(Optional.of(body));
    }

    /// The meetings that were closed and whose minutes the body has not approved, the earliest first.
    public List<Proceeding> withoutMinutes() {
        return closed().stream().filter(meeting -> meeting.minutes().flatMap(draft -> draft.approval()).isEmpty())
                .toList();
    }

    /// The meeting of the body that was closed last.
    public Optional<Proceeding> last() { return closed().stream().reduce((_, later) -> later); }

    private List<Proceeding> closed() {
        return organisation.proceedings().of(body, asOf).stream()
                .filter(meeting -> meeting.stage() == Proceeding.Stage.CLOSED).toList();
    }

    /// The meeting of the body that is convened or going on, the earliest where there are several.
    public Optional<Proceeding> next() {
        return organisation.proceedings().of(body, asOf).stream().filter(Proceeding::isAhead).findFirst();
    }
}
