package org.plenary.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.cases.Passage;
import org.plenary.membership.Holding;
import org.plenary.motion.Motion;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// What entering a stage brings about, as acts. Of a drill only what stays within the case is done.
final class CaseEffects {
    private static final Author BY_LAW = new Author.ByLaw();

    private final Moves moves;
    private final Case one;
    private final Stage stage;
    private final Passage passage;
    private final Optional<BodyId> by;
    private final CaseTitles titles;
    private final List<DatedAct> acts = new ArrayList<>();
    private int numbered;

    private CaseEffects(Moves moves, Case one, Stage stage, Passage passage) {
        this.moves = moves;
        this.one = one;
        this.stage = stage;
        this.passage = passage;
        this.by = passage.moved().motion().flatMap(one::tabled).map(MotionAct.MotionTabled::body);
        this.titles = new CaseTitles(moves.charter(), moves.organisation(), one);
        this.numbered = moves.organisation().compliance().of(one.id()).size();
    }

    static List<DatedAct> of(Moves moves, Case one, Stage stage, Passage passage) {
        var effects = new CaseEffects(moves, one, stage, passage);
        for (var effect : stage.effects()) {
            if (!one.isDrill() || !isOutside(effect)) effects.take(effect);
        }
        return effects.acts;
    }

    /// Whether the effect changes something outside the case.
    static boolean isOutside(Effect effect) {
        return switch (effect) {
            case Effect.Grant _, Effect.Suspend _, Effect.Restore _, Effect.End _, Effect.Fill _, Effect.Convene _,
                    Effect.Apply _, Effect.Lift _, Effect.PublishStatement _, Effect.OpenCase _,
                    Effect.CloseCase _ -> true;
            case Effect.PutMotion _, Effect.OpenCommitment _, Effect.OpenAccessions _, Effect.AssessCommitments _,
                    Effect.CloseCommitments _, Effect.Notify _ -> false;
        };
    }

    private void take(Effect effect) {
        switch (effect) {
            case Effect.Grant(var standing) -> grant(standing);
            case Effect.Suspend _ -> suspend();
            case Effect.Restore _ -> restore();
            case Effect.End _ -> end();
            case Effect.Fill(var office) -> acts.add(new Appointment(moves, one, passage).to(office));
            case Effect.PutMotion(var matter, var body) -> put(matter, body);
            case Effect.Convene(var body) -> add(new CaseMeeting(moves, one, passage).of(body), by);
            case Effect.OpenCommitment(var what) -> commitment(titles.marked(what), Optional.empty());
            case Effect.OpenAccessions(var what) -> accessions(what);
            case Effect.AssessCommitments _ -> assess();
            case Effect.CloseCommitments _ -> close();
            case Effect.Apply(var measure) -> one.subject().ifPresent(party ->
                    add(new ComplianceAct.MeasureApplied(party, measure, Optional.of(one.id())), by));
            case Effect.Lift(var measure) -> lift(measure);
            case Effect.PublishStatement _ -> publish();
            case Effect.OpenCase(var procedure) -> open(procedure);
            case Effect.CloseCase(var procedure) -> close(procedure);
            // Who is told is read from the passage and the charter; nothing is entered for it.
            case Effect.Notify _ -> { }
        }
    }

    private void add(Act act, Optional<BodyId> body) { acts.add(When.of(passage.act()).act(act, body)); }

    private AsOf then() { return AsOf.on(passage.on().last()); }

    private Optional<Holding> held() {
        return one.subject().flatMap(party -> moves.organisation().membership().holding(party, then()));
    }

    private void grant(StandingId standing) {
        boolean has = held().filter(held -> held.standing().equals(standing)).isPresent();
        if (has) return;
        one.subject().ifPresent(party ->
                add(new MembershipAct.StandingGranted(party, standing, Optional.empty()), by));
    }

    private void suspend() {
        held().filter(Holding::isInGoodStanding).ifPresent(held -> add(
                new MembershipAct.StandingSuspended(held.party(), held.standing(), Optional.of(one.about())), by));
    }

    private void restore() {
        held().filter(held -> !held.isInGoodStanding()).ifPresent(held ->
                add(new MembershipAct.StandingRestored(held.party(), held.standing()), by));
    }

    private void end() {
        held().ifPresent(held -> add(
                new MembershipAct.StandingEnded(held.party(), held.standing(), Optional.of(stage.name())), by));
    }

    /// The motion is named after the case and the number of the step that puts it.
    private void put(MatterId matter, BodyId body) {
        var motion = new MotionId(one.id() + "-" + one.passages().size());
        add(new MotionAct.MotionTabled(motion, body, matter, titles.motion(matter), one.about(), BY_LAW,
                one.audience(), one.subject(), Optional.empty(), Optional.of(one.id()), Optional.empty()),
                Optional.empty());
        add(new MotionAct.MotionPut(motion, BY_LAW), Optional.empty());
    }

    /// What is owed in a stage with a clock is due when the clock runs out; else on the day that the move sets, for the
    /// instrument or for all.
    private void commitment(Words what, Optional<InstrumentId> toJoin) {
        numbered++;
        var due = moves.clock(stage, When.of(passage.act()), passage.due())
                .map(clock -> PartialDate.of(clock.lastDay()))
                .or(() -> toJoin.map(passage.moved().lastDays()::get)).or(() -> passage.moved().lastDay());
        add(new ComplianceAct.CommitmentOpened(new CommitmentId(one.id() + "-c" + numbered), one.subject(),
                Optional.empty(), what, due, Optional.of(one.id()), Optional.empty(), passage.moved().motion(), toJoin),
                by);
    }

    private void accessions(Words what) {
        one.subject().ifPresent(party -> new Accessions(moves).open(party, then()).forEach(instrument ->
                commitment(titles.with(what, instrument.title()), Optional.of(instrument.id()))));
    }

    /// Where nothing was reported, nothing can be found but that; of a report the body finds what it finds.
    private void assess() {
        for (var owed : moves.organisation().compliance().of(one.id())) {
            if (owed.isDone() || owed.report().isPresent()) continue;
            add(new ComplianceAct.CommitmentAssessed(owed.id(), BY_LAW, ComplianceAct.Assessment.NOT_MET,
                    CaseTitles.NOTHING_REPORTED), by);
        }
    }

    private void close() {
        for (var owed : moves.organisation().compliance().of(one.id())) {
            if (owed.closed().isPresent()) continue;
            add(new ComplianceAct.CommitmentClosed(owed.id(), BY_LAW, Optional.of(stage.name())), by);
        }
    }

    private void lift(String measure) {
        one.subject().ifPresent(party -> {
            boolean applied = moves.organisation().compliance().measures(party, then()).stream()
                    .anyMatch(known -> known.measure().equals(measure) && known.lifted().isEmpty()
                            && known.inCase().equals(Optional.of(one.id())));
            if (applied) add(new ComplianceAct.MeasureLifted(party, measure, Optional.of(one.id())), by);
        });
    }

    /// A decision is published with the amendments it took in; else what who moved the case said; else what the case is
    /// about.
    private void publish() {
        var motion = passage.moved().motion();
        var text = motion.flatMap(id -> moves.organisation().motions().one(id)).map(Motion::text)
                .or(() -> passage.moved().what()).orElse(one.about());
        add(new CaseAct.StatementPublished(Optional.of(one.id()), motion, text, titles.basis(stage),
                passage.author()), by);
    }

    private void open(ProcedureId procedure) {
        add(new CaseAct.CaseOpened(moves.organisation().cases().nextId(procedure, one.subject()), procedure,
                one.subject(), BY_LAW, one.about(), one.audience(), one.isDrill()), by);
    }

    private void close(ProcedureId procedure) {
        one.subject().ifPresent(party -> {
            for (var other : moves.organisation().cases().openOf(party)) {
                if (!other.procedure().equals(procedure) || other.id().equals(one.id())) continue;
                add(new CaseAct.CaseMoved(other.id(), Optional.empty(), other.stage(), Optional.empty(),
                        Trigger.CONDITION, BY_LAW, Optional.empty(), Optional.empty(), Optional.empty(), true,
                        Optional.of(stage.name()), Optional.empty()), by);
            }
        });
    }
}
