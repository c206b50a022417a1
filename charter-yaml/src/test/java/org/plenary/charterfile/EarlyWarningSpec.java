package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.charterfile.Floor.head;
import static org.plenary.charterfile.Floor.office;
import static org.plenary.charterfile.Floor.words;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.ComplianceAct.IncidentAnswered;
import org.plenary.act.ComplianceAct.IncidentGraded;
import org.plenary.act.ComplianceAct.IncidentReported;
import org.plenary.act.ComplianceAct.IncidentWithdrawn;
import org.plenary.calendar.PartialDate;
import org.plenary.compliance.Incident;
import org.plenary.compliance.Measure;
import org.plenary.organisation.IncidentCount.Weight;
import org.plenary.organisation.IncidentCount;
import org.plenary.organisation.Moves;
import org.plenary.organisation.Thresholds;
import org.plenary.procedure.Fact;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ThresholdId;

/// Every incident here is invented, for the test alone, and about no state's conduct.
@DisplayName("Early warning under the proposed overlay (Deng Hao 2021): incidents, thresholds, time to reply")
class EarlyWarningSpec {
    private static final InstrumentId TREATY = new InstrumentId("treaty-on-good-neighbourliness-2007");
    private static final Author SECRETARY_GENERAL = office("secretary-general");
    private static final Author MINISTERS = head("KGZ");
    private static final Optional<String> FILE = Optional.of("a".repeat(64));

    private final Floor floor = Sco.reformed(List.of("treaty-breach-early-warning"), "2027-02-01").follow(
            new BodyAct.ChairAssumed(new BodyId("foreign ministers"), new PartyId("KGZ"), Optional.empty(),
                    Optional.empty()));

    private static IncidentReported incident(
            String name, String grade, String occurred, Author author, Optional<String> file) {
        return new IncidentReported(new IncidentId(name), new PartyId("UZB"), TREATY,
                PartialDate.parse(occurred).orElseThrow(), words("Invented for the test."), new GradeId(grade),
                words("The test"), Optional.empty(), file, author, Audience.EVERYONE);
    }

    private void report(String name, String grade, String occurred, Author author) {
        floor.file(incident(name, grade, occurred, author, FILE), author);
    }

    private static IncidentGraded grading(String name, String grade, Author author) {
        return new IncidentGraded(new IncidentId(name), new GradeId(grade), words("Looked at."), Optional.empty(),
                Optional.empty(), author);
    }

    private Incident one(String name) {
        return floor.organisation().compliance().incidents().one(new IncidentId(name)).orElseThrow();
    }

    private IncidentCount count(String threshold) {
        return new Thresholds(floor.charter(), floor.organisation(), floor.today())
                .count(new ThresholdId(threshold), new PartyId("UZB"), AsOf.on(floor.today())).orElseThrow();
    }

    private List<String> measures() {
        return floor.organisation().compliance().measures(new PartyId("UZB"), AsOf.on(floor.today())).stream()
                .filter(one -> one.lifted().isEmpty()).map(Measure::measure).toList();
    }

    private CaseId warned() {
        report("first", "documented", "2027-01-20", head("KAZ"));
        return floor.open("early warning", "UZB", head("KAZ"));
    }

    @Test void no_case_is_opened_below_the_first_threshold_and_the_refusal_counts_for_you() {
        report("first", "alleged", "2027-01-20", head("KAZ"));
        var opening = Floor.opening("early warning", "UZB", head("KAZ"), false);
        assertThat(floor.refusals(opening, head("KAZ"))).singleElement().asString()
                .contains("the threshold 'warning' about UZB under 'treaty-on-good-neighbourliness-2007' on 2027-02-01")
                .contains("1 incident of grade documented within 12 months: none counts")
                .contains("3 incidents of grade alleged within 12 months: 1 counts (first)");
    }

    @Test void three_that_are_only_alleged_warn_as_much_as_one_that_is_documented() {
        for (var name : List.of("a", "b", "c")) report(name, "alleged", "2027-01-20", head("KAZ"));
        floor.stands(floor.open("early warning", "UZB", head("KAZ")), "warned");
        assertThat(measures()).containsExactly("warning");
    }

    @Test void nothing_beyond_a_warning_is_asked_for_before_the_time_to_reply_is_over() {
        var id = warned();
        report("second", "documented", "2027-01-25", head("TJK"));
        assertThat(floor.refusals(Floor.moving(id, "ask for consultation", head("KAZ")), head("KAZ")))
                .singleElement().asString().contains("There is no move 'ask for consultation' at the stage 'warned'");
        floor.on("2027-02-14");
        floor.lapse();
        floor.stands(id, "warned").on("2027-02-16");
        floor.lapse();
        floor.stands(id, "heard").move(id, "ask for consultation", head("TJK")).stands(id, "consultation");
    }

    @Test void a_reply_ends_the_time_and_the_case_is_closed_after_it() {
        var id = warned();
        floor.move(id, "reply", head("UZB")).stands(id, "heard").move(id, "close", head("KAZ")).stands(id, "closed");
        assertThat(measures()).isEmpty();
    }

    @Test void a_case_in_which_nobody_goes_on_closes_by_itself() {
        var id = warned();
        floor.on("2027-02-16").lapse();
        floor.on("2027-05-17").lapse();
        floor.stands(id, "closed");
    }

    @Test void each_further_step_asks_for_more_and_better_borne_out_incidents() {
        var id = warned();
        floor.move(id, "reply", head("UZB"));
        assertThat(floor.refusals(Floor.moving(id, "ask for consultation", head("KAZ")), head("KAZ")))
                .singleElement().asString().contains("the threshold 'consultation'")
                .contains("2 incidents of grade documented within 12 months: 1 counts (first)");
        report("second", "documented", "2027-01-25", head("TJK"));
        floor.move(id, "ask for consultation", head("KAZ")).stands(id, "consultation");
        assertThat(measures()).containsExactly("warning", "consultation");
        floor.move(id, "reply", head("UZB")).stands(id, "consulted");
        floor.file(grading("first", "independently verified", SECRETARY_GENERAL), SECRETARY_GENERAL)
                .file(grading("second", "independently verified", SECRETARY_GENERAL), SECRETARY_GENERAL);
        floor.move(id, "ask for mediation", head("KAZ")).stands(id, "mediation").move(id, "reply", head("UZB"));
        assertThat(new Moves(floor.charter(), floor.organisation()).next(floor.one(id), floor.today()))
                .extracting(next -> next.move().id()).containsExactly("settle");
        floor.file(grading("first", "established by a body", MINISTERS), MINISTERS)
                .file(grading("second", "established by a body", MINISTERS), MINISTERS);
        floor.move(id, "ask for a measure", head("KAZ")).stands(id, "mediated")
                .move(id, "ask for a measure", head("TJK")).stands(id, "measure asked for");
        assertThat(floor.organisation().cases().openOf(new PartyId("UZB"))).singleElement()
                .satisfies(suspension -> assertThat(suspension.procedure()).hasToString("suspension"));
        assertThat(measures()).isEmpty();
    }

    @Test void a_derivation_names_the_incidents_the_grade_the_time_and_the_source() {
        report("old", "documented", "2026-01-31", head("KAZ"));
        report("edge", "documented", "2026-02-01", head("KAZ"));
        report("weak", "alleged", "2027-01-20", head("KAZ"));
        report("year", "documented", "2026", head("KAZ"));
        report("taken-back", "documented", "2027-01-20", head("KAZ"));
        floor.file(new IncidentWithdrawn(new IncidentId("taken-back"), Optional.empty(), head("KAZ")), head("KAZ"));
        var count = count("consultation");
        assertThat(count.isReached()).isFalse();
        assertThat(count.law().sources().getFirst().cite()).startsWith("Deng Hao");
        var way = count.ways().getFirst();
        assertThat(way.incidents()).extracting(one -> one.incident().id().value(), IncidentCount.Counted::weight)
                .containsExactly(tuple("old", Weight.TOO_LONG_AGO), tuple("edge", Weight.COUNTS),
                        tuple("weak", Weight.GRADE_TOO_LOW), tuple("year", Weight.TOO_LONG_AGO),
                        tuple("taken-back", Weight.WITHDRAWN));
        assertThat(way.incidents().get(1).until()).hasToString("2027-02-01");
        assertThat(count.text().toString()).startsWith("2 incidents of grade documented within 12 months: 1 counts (edge); or ");
    }

    @Test void the_derivation_of_a_step_stays_what_it_was_when_the_step_was_taken() {
        var id = warned();
        var then = new AsOf(floor.today(), floor.now());
        floor.on("2027-02-02").file(new IncidentWithdrawn(new IncidentId("first"), Optional.empty(), head("KAZ")),
                head("KAZ"));
        var moves = new Moves(floor.charter(), floor.organisation());
        var fact = new Fact.Reached(new ThresholdId("warning"));
        assertThat(moves.count(floor.one(id), fact, then).orElseThrow().isReached()).isTrue();
        assertThat(moves.count(floor.one(id), fact, AsOf.on(floor.today())).orElseThrow().isReached()).isFalse();
        floor.stands(id, "warned");
    }

    @Test void the_party_concerned_grades_nothing_that_is_said_of_itself_and_may_always_answer() {
        assertThat(floor.refusals(incident("x", "alleged", "2027-01-20", head("UZB"), FILE), head("UZB")))
                .singleElement().asString().contains("is given by any member but the party concerned");
        report("first", "documented", "2027-01-20", head("KAZ"));
        assertThat(floor.refusals(grading("first", "alleged", head("UZB")), head("UZB"))).hasSize(2);
        var answer = new IncidentAnswered(new IncidentId("first"), Optional.empty(), words("Seen otherwise."), Optional.empty(),
                Optional.empty(), head("UZB"));
        assertThat(one("first").answer()).isEmpty();
        floor.file(answer, head("UZB"));
        assertThat(one("first").answer()).contains(answer);
        var another = new IncidentAnswered(new IncidentId("first"), Optional.empty(), words("Not so."), Optional.empty(),
                Optional.empty(), head("TJK"));
        assertThat(floor.refusals(another, head("TJK"))).isNotEmpty();
    }

    @Test void what_one_may_not_give_one_may_not_take_away() {
        report("first", "documented", "2027-01-20", head("KAZ"));
        floor.file(grading("first", "independently verified", SECRETARY_GENERAL), SECRETARY_GENERAL);
        assertThat(floor.refusals(grading("first", "alleged", head("TJK")), head("TJK"))).singleElement().asString()
                .contains("The grade 'independently verified' is given by the office 'secretary-general'");
    }

    @Test void a_grade_that_needs_evidence_is_refused_without_and_a_hidden_incident_is_refused_at_all() {
        assertThat(floor.refusals(incident("x", "documented", "2027-01-20", head("KAZ"), Optional.empty()), head("KAZ")))
                .singleElement().asString().contains("needs evidence, and none is named");
        var hidden = new IncidentReported(new IncidentId("x"), new PartyId("UZB"), TREATY, PartialDate.of(floor.today()),
                words("Invented."), new GradeId("alleged"), words("The test"), Optional.empty(), Optional.empty(),
                head("KAZ"), new Audience.Only(new TreeSet<>(List.of(new PartyId("KAZ"))), Collections.emptySortedSet()));
        assertThat(floor.refusals(hidden, head("KAZ"))).singleElement().asString().contains("UZB could not read it");
    }

    @Test void bad_data_is_refused_with_what_was_needed() {
        assertThat(floor.refusals(incident("x", "documentd", "2027-01-20", head("KAZ"), FILE), head("KAZ")))
                .singleElement().asString().contains("Did you mean 'documented'?");
        assertThat(floor.refusals(incident("x", "alleged", "2027-03-01", head("KAZ"), FILE), head("KAZ")))
                .singleElement().asString().contains("It is said to have happened on 2027-03-01");
        assertThat(floor.refusals(incident("x", "alleged", "2027-01-20", head("KAZ"), Optional.of("abc")), head("KAZ")))
                .singleElement().asString().contains("64 hexadecimal digits");
        report("first", "alleged", "2027-01-20", head("KAZ"));
        assertThat(floor.refusals(new IncidentWithdrawn(new IncidentId("first"), Optional.empty(), head("TJK")),
                head("TJK"))).singleElement().asString().contains("Who reported it withdraws it.");
        assertThat(floor.refusals(incident("first", "alleged", "2027-01-20", head("KAZ"), FILE), head("KAZ")))
                .singleElement().asString().contains("already on record");
    }

    @Test void the_register_names_an_incident_where_its_reporter_does_not() {
        report("new", "alleged", "2027-01-20", head("KAZ"));
        report("new", "alleged", "2027-01-21", head("KAZ"));
        assertThat(one("incident-UZB-2").report().occurred()).hasToString("2027-01-21");
    }
}
