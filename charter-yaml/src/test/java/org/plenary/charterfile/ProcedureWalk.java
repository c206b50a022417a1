package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct.Assessment;
import org.plenary.act.ComplianceAct.CommitmentAssessed;
import org.plenary.act.ComplianceAct.CommitmentReported;
import org.plenary.act.ComplianceAct.IncidentReported;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.Moves;
import org.plenary.organisation.NextMove;
import org.plenary.organisation.Selectors;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Selector;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.ThresholdId;

/// Walks a procedure from its first stage to one of its ends, by filing what a party, a chair or an office would file
/// and by letting time pass. Knows nothing of any organisation but its charter.
final class ProcedureWalk {
    /// A step from a stage: a move by its name, `adopted`, `not adopted`, `clock`, or a fact by its place in the list.
    record Step(Trigger trigger, String name, StageId to) {}

    private final Floor room;
    private final ProcedureId procedure;
    private final PartyId subject;
    private final boolean drill;
    private CaseId id;

    ProcedureWalk(Floor room, ProcedureId procedure, PartyId subject, boolean drill) {
        this.room = room;
        this.procedure = procedure;
        this.subject = subject;
        this.drill = drill;
    }

    static List<Step> steps(Stage stage) {
        var steps = new ArrayList<Step>();
        stage.decision().ifPresent(put -> {
            steps.add(new Step(Trigger.DECISION, "adopted", put.adopted()));
            steps.add(new Step(Trigger.DECISION, "not adopted", put.notAdopted()));
        });
        stage.moves().forEach(move -> steps.add(new Step(Trigger.MOVE, move.id(), move.to())));
        stage.clock().ifPresent(clock -> steps.add(new Step(Trigger.CLOCK, "clock", clock.then())));
        for (int i = 0; i < stage.conditions().size(); i++) {
            steps.add(new Step(Trigger.CONDITION, "" + i, stage.conditions().get(i).to()));
        }
        return steps;
    }

    /// A shortest way from the first stage over every step that leads on from any stage: for each of them the steps
    /// up to it and from it to an end.
    static List<List<Step>> ways(Procedure law) {
        var before = new TreeMap<StageId, List<Step>>();
        reach(law, before);
        var ways = new ArrayList<List<Step>>();
        for (var stage : law.stages()) {
            for (var step : steps(stage)) {
                if (!before.containsKey(stage.id())) continue;
                var way = new ArrayList<>(before.get(stage.id()));
                way.add(step);
                onward(law, step.to()).ifPresent(rest -> {
                    way.addAll(rest);
                    ways.add(way);
                });
            }
        }
        return ways;
    }

    private static void reach(Procedure law, SortedMap<StageId, List<Step>> before) {
        var open = new ArrayDeque<StageId>();
        before.put(law.first(), List.of());
        open.add(law.first());
        while (!open.isEmpty()) {
            var at = open.removeFirst();
            for (var step : steps(law.stage(at).orElseThrow())) {
                if (before.containsKey(step.to())) continue;
                var way = new ArrayList<>(before.get(at));
                way.add(step);
                before.put(step.to(), way);
                open.add(step.to());
            }
        }
    }

    /// The shortest way on from a stage to an end.
    private static Optional<List<Step>> onward(Procedure law, StageId from) {
        var begun = new TreeMap<StageId, List<Step>>();
        reach(new Procedure(law.name(), law.subject(), law.openedBy(), law.openedWhen(), law.budget(),
                startingWith(law, from)),
                begun);
        return begun.entrySet().stream()
                .filter(way -> law.stage(way.getKey()).orElseThrow().isFinal())
                .map(way -> way.getValue())
                .min((one, other) -> Integer.compare(one.size(), other.size()));
    }

    private static List<Stage> startingWith(Procedure law, StageId first) {
        var stages = new ArrayList<>(law.stages());
        stages.sort((one, other) -> Boolean.compare(other.id().equals(first), one.id().equals(first)));
        return stages;
    }

    CaseId walk(List<Step> way) {
        prepare();
        int before = room.entered().size();
        open(law());
        seen(before);
        for (var step : way) {
            before = room.entered().size();
            take(step);
            room.stands(id, step.to().value());
            seen(before);
        }
        return id;
    }

    /// What a case needs around it: somebody in the chair of every body, and a standing that rests where one is restored.
    private void prepare() {
        var today = AsOf.on(room.today());
        for (var body : room.charter().bodies().namesAt(room.today())) {
            var seats = room.organisation().seating(room.charter()).seats(body, today);
            if (seats.isEmpty() || room.organisation().chair(room.charter(), body, today).isPresent()) continue;
            room.follow(new BodyAct.ChairAssumed(body, seats.getFirst().party(), Optional.empty(), Optional.empty()));
        }
        boolean restores = law().stages().stream().anyMatch(stage -> stage.effects().contains(new Effect.Restore()));
        if (restores) room.follow(new MembershipAct.StandingSuspended(subject, room.organisation().membership()
                .holding(subject, today).orElseThrow().standing(), Optional.empty()));
    }

    /// Of a drill nothing but the case itself, its motions and what is owed in it may have been touched.
    private void seen(int before) {
        var acts = room.entered().subList(before, room.entered().size()).stream().map(DatedAct::act).toList();
        var one = room.one(id);
        if (drill) {
            assertThat(acts).allMatch(act -> act instanceof CaseAct.OfCase of && of.caseId().equals(id)
                    || act instanceof MotionAct || act instanceof ComplianceAct.OfCommitment);
        } else {
            var stage = new Moves(room.charter(), room.organisation()).stage(one).orElseThrow();
            new EffectsSeen(room, one, subject, acts).check(stage.effects());
        }
    }

    private Procedure law() {
        return room.charter().procedures().at(procedure, room.today()).orElseThrow().law();
    }

    private Selectors selectors() {
        return new Selectors(room.charter(), room.organisation(), Optional.of(subject),
                Optional.ofNullable(id).map(known -> room.one(known).openedBy()), room.today());
    }

    private void open(Procedure law) {
        if (!drill) law.openedWhen().ifPresent(this::bring);
        var authors = authors(selectors(), law.openedBy());
        id = room.open(Floor.opening(procedure.value(), subject.value(), authors.getFirst(), drill), authors.getFirst());
        int needed = selectors().needed(law.openedBy());
        for (var other : authors.subList(1, needed)) room.joinOpening(id, other);
        room.stands(id, law.first().value());
    }

    /// Everyone whom the selector means, as they would file.
    private List<Author> authors(Selectors selectors, Selector selector) {
        var authors = new ArrayList<Author>();
        if (selector instanceof Selector.Anyone) authors.add(Floor.head(subject.value()));
        selectors.office(selector).ifPresent(office -> authors.add(new Author.Holder(office)));
        selectors.parties(selector).forEach(party -> authors.add(Floor.head(party.value())));
        assertThat(authors).as("who may file: %s", selector).isNotEmpty();
        return authors;
    }

    private void take(Step step) {
        switch (step.trigger()) {
            case MOVE -> move(step.name());
            case DECISION -> room.decide(id, step.name().equals("adopted"));
            case CLOCK -> clock();
            case CONDITION -> fact(Integer.parseInt(step.name()));
            case OPENING -> throw new AssertionError("No stage is left by opening.");
        }
    }

    private void move(String name) {
        room.lapse();
        var before = new Moves(room.charter(), room.organisation());
        var asked = before.stage(room.one(id)).flatMap(stage -> stage.move(name)).flatMap(move -> move.when());
        if (!drill) asked.ifPresent(this::bring);
        var moves = new Moves(room.charter(), room.organisation());
        NextMove open = moves.next(room.one(id), room.today()).stream()
                .filter(next -> next.move().id().equals(name)).findFirst().orElseThrow();
        var authors = authors(selectors(), open.move().by());
        for (var author : authors.subList(0, open.needed())) {
            assertThat(moves.next(room.one(id), author, room.today())).extracting(next -> next.move().id()).contains(name);
            room.move(id, name, author);
        }
    }

    /// The clock runs out a second after its last; the step has the day on which it fell due.
    private void clock() {
        var end = room.one(id).runsOut().orElseThrow();
        var day = new Moves(room.charter(), room.organisation()).clock(room.one(id)).orElseThrow().lastDay();
        room.at(end);
        assertThat(room.lapse()).isZero();
        room.at(end.plusSeconds(1));
        assertThat(room.lapse()).isPositive();
        var step = room.one(id).latest().orElseThrow();
        assertThat(step.due()).contains(end);
        assertThat(step.on().first()).isEqualTo(day);
    }

    private void fact(int place) {
        room.lapse();
        var stage = new Moves(room.charter(), room.organisation()).stage(room.one(id)).orElseThrow();
        bring(stage.conditions().get(place).when());
    }

    /// Makes a fact so, as it would come about.
    private void bring(Fact fact) {
        switch (fact) {
            case Fact.CommitmentsReported _ -> report();
            case Fact.CommitmentsDone _ -> fulfil();
            case Fact.HasStanding(var standing) -> room.follow(
                    new MembershipAct.StandingGranted(subject, standing, Optional.empty()));
            case Fact.Reached(var threshold) -> incidents(threshold);
            case Fact.BoundBy _ -> throw new AssertionError("No charter waits for this yet.");
        }
    }

    /// Invented incidents, in the number and of the grade that the first way of the threshold asks for.
    private void incidents(ThresholdId threshold) {
        var law = room.charter().thresholds().at(threshold, room.today()).orElseThrow().law();
        var needed = law.reachedBy().getFirst();
        var grade = room.charter().grades().at(needed.grade(), room.today()).orElseThrow().law();
        var author = authors(selectors(), grade.givenBy()).getFirst();
        for (int i = 0; i < needed.number(); i++) {
            room.file(new IncidentReported(new IncidentId("new"), subject, law.about(), PartialDate.of(room.today()),
                    Floor.words("Invented for the test."), needed.grade(), Floor.words("The test"), Optional.empty(),
                    Optional.of("a".repeat(64)), author, Audience.EVERYONE), author);
        }
    }

    private void report() {
        for (var owed : room.organisation().compliance().of(id)) {
            var head = Floor.head(subject.value());
            room.file(new CommitmentReported(owed.id(), head, Floor.words("Done."), Optional.empty()), head);
        }
    }

    private void fulfil() {
        for (var owed : room.organisation().compliance().of(id)) {
            if (owed.isDone()) continue;
            var head = Floor.head(subject.value());
            room.file(new CommitmentReported(owed.id(), head, Floor.words("Done."), Optional.empty()), head);
            var office = new Author.Holder(room.charter().offices().namesAt(room.today()).getFirst());
            room.file(new CommitmentAssessed(owed.id(), office, Assessment.MET, Floor.words("Found so.")), office);
        }
    }

    /// A party that a case of the procedure may concern on that day, and one that may open it where it must be the same.
    static PartyId subject(Floor room, Procedure law) {
        var selectors = new Selectors(room.charter(), room.organisation(), Optional.empty(), Optional.empty(),
                room.today());
        var holding = selectors.parties(law.subject());
        if (!(law.subject() instanceof Selector.Anyone)) return holding.first();
        return room.charter().parties().names().stream()
                .filter(party -> room.organisation().membership().holding(party, AsOf.on(room.today())).isEmpty())
                .findFirst().orElseThrow();
    }
}
