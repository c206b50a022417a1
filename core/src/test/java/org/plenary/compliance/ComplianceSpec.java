package org.plenary.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.ComplianceAct.Assessment;
import org.plenary.act.ComplianceAct.CommitmentAssessed;
import org.plenary.act.ComplianceAct.CommitmentClosed;
import org.plenary.act.ComplianceAct.CommitmentOpened;
import org.plenary.act.ComplianceAct.CommitmentReported;
import org.plenary.act.ComplianceAct.MeasureApplied;
import org.plenary.act.ComplianceAct.MeasureLifted;
import org.plenary.act.Post;
import org.plenary.calendar.PartialDate;
import org.plenary.compliance.Commitment.State;
import org.plenary.organisation.Given;
import org.plenary.organisation.SketchCharter;
import org.plenary.organisation.Sketches;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.Words;

@DisplayName("What is owed goes from owed to closed, state by state; invented commitments")
class ComplianceSpec {
    private static final CommitmentId REPORT = new CommitmentId("report-2024");
    private static final Words WORDS = SketchCharter.words("A report on the treaty.");
    private static final Author OFFICER = new Author.Staff(new BodyId("secretariat"));

    private final Given given = new Given(Sketches.sco()).on("2024-01-10").granted("KAZ UZB", "member");

    private static Act owed(String party, String due) {
        return new CommitmentOpened(REPORT, Optional.of(party(party)), Optional.empty(), WORDS, PartialDate.parse(due),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Act reported(String by, String evidence) {
        return new CommitmentReported(REPORT, new Author.Delegation(party(by), Post.COORDINATOR), WORDS,
                Optional.of(evidence).filter(text -> !text.isEmpty()));
    }

    private static Act found(Assessment assessment) {
        return new CommitmentAssessed(REPORT, OFFICER, assessment, WORDS);
    }

    private State on(String day) {
        return given.organisation().compliance().one(REPORT, asOf(day)).orElseThrow().state(LocalDate.parse(day));
    }

    @Test void a_commitment_is_owed_then_due_then_overdue_then_reported_assessed_and_closed() {
        given.act(owed("KAZ", "2024-06"));
        given.on("2024-08-01").act(reported("KAZ", "ab".repeat(32)));
        given.on("2024-09-01").act(found(Assessment.MET));
        given.on("2024-10-01").act(new CommitmentClosed(REPORT, OFFICER, Optional.empty()));
        assertThat(List.of(on("2024-05-31"), on("2024-06-01"), on("2024-06-30"), on("2024-07-01"), on("2024-08-01"),
                on("2024-09-01"), on("2024-10-01"))).containsExactly(State.OWED, State.DUE, State.DUE, State.OVERDUE,
                State.REPORTED, State.ASSESSED, State.CLOSED);
        assertThat(given.organisation().compliance().one(REPORT, asOf("2024-01-09"))).isEmpty();
        var known = new AsOf(LocalDate.of(2024, 10, 1), Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(given.organisation().compliance().one(REPORT, known)).isEmpty();
        assertThat(given.organisation().compliance().of(party("KAZ"), asOf("2024-10-01"))).hasSize(1);
        assertThat(given.organisation().compliance().of(party("UZB"), asOf("2024-10-01"))).isEmpty();
    }

    @Test void what_was_found_not_met_is_not_done_and_a_new_report_asks_for_a_new_finding() {
        given.act(owed("KAZ", "2024-06-30")).act(reported("KAZ", "")).act(found(Assessment.NOT_MET));
        assertThat(given.organisation().compliance().one(REPORT).orElseThrow().isDone()).isFalse();
        given.act(reported("KAZ", ""));
        assertThat(on("2024-07-01")).isEqualTo(State.REPORTED);
        given.act(found(Assessment.MET));
        assertThat(given.organisation().compliance().one(REPORT).orElseThrow().isDone()).isTrue();
    }

    @Test void who_owes_it_reports_and_evidence_is_the_digest_of_a_file() {
        given.act(owed("KAZ", "2024-06-30"));
        assertThat(given.refusalsOf(reported("UZB", ""))).containsExactly(
                "'report-2024' is owed by KAZ, and UZB reports on it. Who owes it reports.");
        assertThat(given.refusalsOf(reported("KAZ", "see attachment"))).singleElement().asString()
                .startsWith("The evidence is 'see attachment'.");
    }

    @Test void it_is_owed_by_one_party_or_one_body_from_a_day_before_it_is_due() {
        assertThat(given.refusalsOf(owed("KAZ", "2023-12-31"))).containsExactly(
                "It is due on 2023-12-31, before it comes to be owed on 2024-01-10. Correct one of the two dates.");
        var nobody = new CommitmentOpened(REPORT, Optional.empty(), Optional.empty(), WORDS, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(given.refusalsOf(nobody)).containsExactly(
                "It is not said who owes it. Name one party, or one body.");
        given.act(owed("KAZ", "2024-06-30"));
        assertThat(given.refusalsOf(owed("UZB", "2024-06-30"))).singleElement().asString()
                .startsWith("The commitment 'report-2024' is already on record, on 2024-01-10.");
    }

    @Test void nothing_happens_to_what_is_not_owed() {
        assertThat(given.refusalsOf(found(Assessment.MET))).singleElement().asString()
                .startsWith("There is no commitment 'report-2024' on record");
        given.act(owed("KAZ", "2024-06-30")).act(new CommitmentClosed(REPORT, OFFICER, Optional.empty()));
        assertThat(given.refusalsOf(reported("KAZ", ""))).containsExactly("'report-2024' is no longer owed since "
                + "2024-01-10. Open another commitment where something is owed.");
    }

    @Test void a_measure_lies_on_a_party_until_it_is_lifted() {
        given.act(new MeasureApplied(party("KAZ"), "warning", Optional.empty()));
        assertThat(given.refusalsOf(new MeasureLifted(party("KAZ"), "reminder", Optional.empty()))).containsExactly(
                "No measure 'reminder' lay on KAZ on 2024-01-10. Only a measure that was applied can be lifted.");
        given.on("2024-03-01").act(new MeasureLifted(party("KAZ"), "warning", Optional.empty()));
        var compliance = given.organisation().compliance();
        assertThat(compliance.measures(party("KAZ"), asOf("2024-02-29")).getFirst().lifted()).isEmpty();
        assertThat(compliance.measures(party("KAZ"), asOf("2024-03-01")).getFirst().lifted().orElseThrow().on())
                .hasToString("2024-03-01");
        assertThat(compliance.measures(party("KAZ"), asOf("2024-01-09"))).isEmpty();
    }
}
