package org.plenary.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.ComplianceAct.AnswerKind;
import org.plenary.act.ComplianceAct.IncidentAnswered;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.cases.Passage;
import org.plenary.charter.Accumulation;
import org.plenary.charter.reading.ProcedureText;
import org.plenary.compliance.Incident;
import org.plenary.organisation.IncidentCount;
import org.plenary.organisation.IncidentCount.Weight;
import org.plenary.organisation.Moves;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.IncidentId;

/// Incidents as they were reported, graded and answered, and what of them counts towards the thresholds of a case.
public final class IncidentsView {
    /// An incident: who says so of whom, how well it is borne out, and what the party concerned answers.
    public record Row(
            IncidentId incident, Ref party, Ref instrument, PartialDate occurred, Text what, Text grade, Text reporter,
            Text source, Optional<String> paper, Optional<String> digest, PartialDate reported,
            Optional<AnswerKind> answered, Optional<Text> answer,
            Optional<Text> grading, boolean withdrawn, List<EntryLine> story) {}

    /// What counts towards one threshold on a day.
    public record Threshold(
            String threshold, Text name, Ref about, PartialDate on, boolean reached, List<Way> ways,
            List<Cite> sources) {}

    /// One way to reach it: what it asks for, how many incidents count, and each of them with the reason.
    public record Way(String needs, int needed, int counting, List<Counted> incidents) {}

    /// `until` is the last day on which the incident can count.
    public record Counted(IncidentId incident, Text what, Text grade, Weight weight, LocalDate until) {}

    private IncidentsView() {}

    public static List<Row> all(Vantage vantage) {
        return vantage.organisation().compliance().incidents().all(vantage.asOf()).stream()
                .sorted((one, other) -> other.act().entered().compareTo(one.act().entered()))
                .map(one -> row(vantage, one)).toList();
    }

    public static Optional<Incident> find(Vantage vantage, String slug) {
        return Slug.find(slug, known(vantage))
                .flatMap(id -> vantage.organisation().compliance().incidents().one(id, vantage.asOf()));
    }

    public static List<IncidentId> known(Vantage vantage) {
        return vantage.organisation().compliance().incidents().incidents().keys();
    }

    public static Row row(Vantage vantage, Incident one) {
        var report = one.report();
        return new Row(one.id(), Ref.of(vantage, report.party()), Ref.of(vantage, report.instrument()),
                report.occurred(), vantage.text(report.what()), vantage.name(one.grade()),
                Authors.name(vantage, report.author()), vantage.text(report.source()),
                report.paper().map(Object::toString), report.digest(), one.act().on(),
                one.answer().flatMap(IncidentAnswered::answer),
                one.answer().map(IncidentAnswered::says).map(vantage::text),
                one.graded().map(graded -> vantage.text(graded.says())), one.withdrawn().isPresent(),
                Entered.of(vantage, one.acts()).lines(one.acts()));
    }

    /// What counts today towards each threshold for which the procedure of the case asks, in the order of its stages.
    static List<Threshold> thresholds(Vantage vantage, Moves moves, Case one) {
        if (one.isDrill()) return List.of();
        var law = moves.law(one).orElseThrow().law();
        return law.facts().stream().distinct()
                .flatMap(fact -> moves.count(one, fact, vantage.asOf()).stream())
                .map(count -> threshold(vantage, count)).toList();
    }

    /// What counted when the step was taken, where it asked for a threshold.
    static Optional<Threshold> because(Vantage vantage, Moves moves, Case one, Passage passage) {
        if (one.isDrill()) return Optional.empty();
        var then = new AsOf(passage.on().last(), passage.act().entered());
        return fact(moves, one, passage).flatMap(fact -> moves.count(one, fact, then))
                .map(count -> threshold(vantage, count));
    }

    private static Optional<Fact> fact(Moves moves, Case one, Passage passage) {
        Optional<Stage> from = passage.from().flatMap(id -> moves.stage(one, id));
        return switch (passage.trigger()) {
            case OPENING -> moves.law(one).flatMap(law -> law.law().openedWhen());
            case MOVE -> from.flatMap(stage -> passage.moved().move().flatMap(stage::move))
                    .flatMap(move -> move.when());
            case CONDITION -> from.stream().flatMap(stage -> stage.conditions().stream())
                    .filter(condition -> passage.to().equals(Optional.of(condition.to()))).findFirst()
                    .map(condition -> condition.when());
            case DECISION, CLOCK -> Optional.empty();
        };
    }

    private static Threshold threshold(Vantage vantage, IncidentCount count) {
        var text = vantage.law().procedures();
        var ways = count.ways().stream().map(way -> way(vantage, text, way)).toList();
        return new Threshold(count.threshold().value(), vantage.name(count.threshold()),
                Ref.of(vantage, count.law().law().about()), PartialDate.of(count.day()), count.isReached(), ways,
                Cite.of(count.law().sources()));
    }

    private static Way way(Vantage vantage, ProcedureText text, IncidentCount.Way way) {
        Accumulation needed = way.needed();
        return new Way(text.of(needed), needed.number(), way.counting(), way.incidents().stream()
                .map(one -> new Counted(one.incident().id(), vantage.text(one.incident().report().what()),
                        vantage.name(one.incident().grade()), one.weight(), one.until())).toList());
    }
}
