package org.plenary.server.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.act.Author;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.calendar.Deadline;
import org.plenary.calendar.DeadlineText;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.cases.Passage;
import org.plenary.charter.reading.ProcedureText;
import org.plenary.organisation.Moves;
import org.plenary.organisation.NextMove;
import org.plenary.organisation.Spell;
import org.plenary.organisation.Spells;
import org.plenary.procedure.Effect;
import org.plenary.server.view.BoardView.Capital;
import org.plenary.server.view.ProceduresView.ProcedureRow;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StageId;

/// Cases: single runs of the charter's procedures, with the path taken, who may move next, and the clock that runs.
public final class CasesView {
    /// A case in one line.
    public record CaseLine(
            CaseId inCase, ProcedureId procedure, Text procedureName, Optional<Ref> subject, Text about,
            Optional<Text> stage, boolean over, boolean drill, PartialDate opened, Text openedBy,
            Optional<Instant> runsOut) {
        public String name() { return BusinessNames.ofCase(procedureName, subject.map(Ref::name)); }
    }

    /// A case in full. `law` is the procedure under which it runs, which may have changed since; `owed` and
    /// `motions` came out of it; `wouldHave` is what a drill would have brought about outside itself.
    public record Full(
            CaseLine line, ProcedureRow law, Optional<StageId> here, List<Step> path, List<MoveRow> moves,
            Optional<Running> clock, List<CommitmentsView.Row> owed, List<MotionLine> motions, List<Text> openers,
            List<String> wouldHave, List<IncidentsView.Threshold> thresholds, List<Time> times,
            List<EntryLine> story) {}

    /// A step that was taken: the number of the way in the picture, where there was one; `because` is what counted then
    /// towards a threshold, where the step asked for one.
    public record Step(
            Optional<Integer> way, Optional<StageId> from, Optional<StageId> to, Text toName, Trigger trigger,
            Text author, PartialDate on, Optional<Instant> due, Optional<IncidentsView.Threshold> because,
            Optional<Long> entry) {}

    /// How long the case stood on a stage, beside the limit there; without a stage, how long it took to the answer,
    /// beside the time budget of the procedure. `minutes` once it is over, `usedUp` where the limit then was.
    public record Time(
            Optional<Text> stage, Optional<String> limit, Optional<Instant> ends, Instant from, Optional<Instant> to,
            Optional<Long> minutes, boolean usedUp) {}

    /// A move that is open: who may file it, how many must, and who has.
    public record MoveRow(
            String move, Text name, String by, StageId to, Text toName, List<Ref> parties, int needed,
            List<Text> joined) {}

    /// The clock that runs, how it was reckoned, and how late it is then at home.
    public record Running(Instant ends, String length, Text then, List<String> reckoning, List<Capital> capitals) {}

    private CasesView() {}

    /// The open cases first, those on which a clock runs out soonest before the others.
    public static List<CaseLine> all(Vantage vantage) {
        return vantage.organisation().cases().all(vantage.asOf()).stream()
                .sorted(Comparator.comparing(Case::isOver)
                        .thenComparing(one -> one.isOver() ? "" : one.runsOut().map(Object::toString).orElse("~"))
                        .thenComparing((Case one) -> one.act().entered(), Comparator.reverseOrder()))
                .map(one -> line(vantage, one)).toList();
    }

    public static Optional<Case> find(Vantage vantage, String slug) {
        return Slug.find(slug, known(vantage)).flatMap(id -> vantage.organisation().cases().one(id, vantage.asOf()));
    }

    public static List<CaseId> known(Vantage vantage) { return vantage.organisation().cases().cases().keys(); }

    static CaseLine line(Vantage vantage, Case one) {
        var moves = new Moves(vantage.charter(), vantage.organisation());
        return new CaseLine(one.id(), one.procedure(), vantage.name(one.procedure()),
                one.subject().map(party -> Ref.of(vantage, party)), vantage.text(one.about()),
                moves.stage(one).map(stage -> ProceduresView.name(vantage, stage)), one.isOver(), one.isDrill(),
                one.act().on(), Authors.name(vantage, one.openedBy()),
                one.isOver() ? Optional.empty() : one.runsOut());
    }

    public static Full of(Vantage vantage, Case one) {
        var moves = new Moves(vantage.charter(), vantage.organisation());
        var law = ProceduresView.row(vantage, one.procedure(), moves.law(one).orElseThrow());
        var entered = Entered.of(vantage, one.acts());
        var text = vantage.law().procedures();
        return new Full(line(vantage, one), law, one.stage(), path(vantage, one, law, moves),
                moves.next(one, vantage.day()).stream().map(next -> move(vantage, text, law, next)).toList(),
                clock(vantage, moves, one), CommitmentsView.of(vantage, one.id()), MotionsView.of(vantage, one.id()),
                names(vantage, one.openers()), wouldHave(moves, text, one),
                IncidentsView.thresholds(vantage, moves, one), times(vantage, moves, one),
                entered.lines(one.acts()).reversed());
    }

    private static List<Time> times(Vantage vantage, Moves moves, Case one) {
        var spells = new Spells(moves, one);
        return Stream.concat(spells.budget().stream(), spells.stages().stream())
                .map(spell -> time(vantage, moves, one, spell)).toList();
    }

    private static Time time(Vantage vantage, Moves moves, Case one, Spell spell) {
        var stage = spell.stage().flatMap(id -> moves.stage(one, id));
        return new Time(stage.map(found -> ProceduresView.name(vantage, found)),
                spell.limit().map(limit -> DeadlineText.length(limit.length(), vantage.language())),
                spell.limit().map(Deadline::end), spell.from(), spell.to(),
                spell.to().map(to -> spell.used(to).toMinutes()), spell.to().filter(spell::isUsedUp).isPresent());
    }

    private static List<Text> names(Vantage vantage, List<Author> authors) {
        return authors.stream().map(author -> Authors.name(vantage, author)).toList();
    }

    private static List<String> wouldHave(Moves moves, ProcedureText text, Case one) {
        List<Effect> effects = moves.wouldHave(one);
        return effects.stream().map(text::of).toList();
    }

    private static List<Step> path(Vantage vantage, Case one, ProcedureRow law, Moves moves) {
        var entered = Entered.of(vantage, one.acts());
        var path = new ArrayList<Step>();
        for (var passage : one.passages()) {
            var name = passage.to().map(to -> stageName(law, to))
                    .orElseGet(() -> Text.verbatim("–", vantage.language()));
            path.add(new Step(way(law, passage), passage.from(), passage.to(), name, passage.trigger(),
                    Authors.name(vantage, passage.author()), passage.on(), passage.due(),
                    IncidentsView.because(vantage, moves, one, passage), entered.index(passage.act())));
        }
        return path;
    }

    private static Text stageName(ProcedureRow law, StageId stage) {
        return law.stages().stream().filter(row -> row.stage().equals(stage)).map(row -> row.name()).findFirst()
                .orElseGet(() -> Text.verbatim(stage.value(), Language.ENGLISH));
    }

    /// The way in the picture that a step took.
    private static Optional<Integer> way(ProcedureRow law, Passage passage) {
        if (passage.from().isEmpty() || passage.to().isEmpty()) return Optional.empty();
        return law.stages().stream().filter(row -> row.stage().equals(passage.from().get()))
                .flatMap(row -> row.steps().stream())
                .filter(step -> step.to().equals(passage.to().get()) && isBy(step.trigger(), passage.trigger()))
                .map(step -> step.number()).findFirst();
    }

    private static boolean isBy(ProceduresView.Trigger way, Trigger step) {
        return switch (way) {
            case MOVE -> step == Trigger.MOVE;
            case ADOPTED, NOT_ADOPTED -> step == Trigger.DECISION;
            case CLOCK -> step == Trigger.CLOCK;
            case CONDITION -> step == Trigger.CONDITION;
        };
    }

    private static MoveRow move(Vantage vantage, ProcedureText text, ProcedureRow law, NextMove next) {
        var move = next.move();
        var name = move.name().isEmpty() ? Text.verbatim(move.id(), Language.ENGLISH) : vantage.text(move.name());
        return new MoveRow(move.id(), name, text.of(move.by()), move.to(), stageName(law, move.to()),
                Ref.parties(vantage, List.copyOf(next.parties())), next.needed(), names(vantage, next.joined()));
    }

    private static Optional<Running> clock(Vantage vantage, Moves moves, Case one) {
        return moves.clock(one).map(deadline -> new Running(deadline.end(),
                DeadlineText.length(deadline.length(), vantage.language()),
                moves.stage(one).flatMap(stage -> stage.clock()).flatMap(clock -> moves.stage(one, clock.then()))
                        .map(stage -> ProceduresView.name(vantage, stage))
                        .orElseGet(() -> Text.verbatim("", vantage.language())),
                DeadlineText.lines(deadline, vantage.language()),
                one.subject().map(party -> Capitals.of(vantage, List.of(party), deadline.end())).orElse(List.of())));
    }
}
