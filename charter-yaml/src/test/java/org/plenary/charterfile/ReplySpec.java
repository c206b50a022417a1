package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.charterfile.Floor.head;
import static org.plenary.charterfile.Floor.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.ComplianceAct.AnswerKind;
import org.plenary.act.ComplianceAct.IncidentAnswered;
import org.plenary.act.ComplianceAct.IncidentReported;
import org.plenary.act.ComplianceAct.IncidentWithdrawn;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.Asked;
import org.plenary.organisation.Desk;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// Every incident here is invented, for the test alone, and about no state's conduct.
@DisplayName("Right of reply under the proposed overlay (Deng Hao 2021): the desk of the party concerned")
class ReplySpec {
    private static final IncidentId FIRST = new IncidentId("first");

    private final Floor floor = Sco.reformed(List.of("treaty-breach-early-warning"), "2027-02-01");

    private void report(String name, String grade) {
        floor.file(new IncidentReported(new IncidentId(name), new PartyId("UZB"),
                new InstrumentId("treaty-on-good-neighbourliness-2007"),
                PartialDate.parse("2027-01-20").orElseThrow(), words("Invented for the test."), new GradeId(grade),
                words("The test"), Optional.empty(), Optional.of("a".repeat(64)), head("KAZ"), Audience.EVERYONE),
                head("KAZ"));
    }

    private List<Asked.Reply> asked(Author author) {
        return new Desk(floor.charter(), floor.organisation(), author, floor.now()).asked().stream()
                .filter(Asked.Reply.class::isInstance).map(Asked.Reply.class::cast).toList();
    }

    private void answer(AnswerKind kind) {
        floor.file(new IncidentAnswered(FIRST, Optional.of(kind), words("Seen otherwise."), Optional.empty(),
                Optional.empty(), head("UZB")), head("UZB"));
    }

    @Test void the_party_concerned_is_asked_to_answer_what_is_reported_of_it_and_nobody_else_is() {
        report("first", "alleged");
        assertThat(asked(head("UZB"))).singleElement().satisfies(one -> {
            assertThat(one.incident().id()).isEqualTo(FIRST);
            assertThat(one.due()).isEmpty();
            assertThat(one.mayOpen()).isEmpty();
        });
        assertThat(asked(head("KAZ"))).isEmpty();
        assertThat(asked(head("TJK"))).isEmpty();
    }

    @Test void once_a_threshold_is_reached_the_desk_says_what_others_may_open() {
        report("first", "documented");
        assertThat(asked(head("UZB"))).singleElement().satisfies(one ->
                assertThat(one.mayOpen()).extracting(Object::toString).containsExactly("early warning"));
    }

    @Test void the_time_to_reply_before_a_rung_is_raised_stands_on_the_desk_with_its_last_second() {
        report("first", "documented");
        var id = floor.open("early warning", "UZB", head("KAZ"));
        assertThat(asked(head("UZB"))).singleElement().satisfies(one -> {
            assertThat(one.inCase()).map(found -> found.id()).contains(id);
            assertThat(one.due()).isEqualTo(floor.one(id).runsOut());
            // Fourteen days after 1 February, at the end of the day at the seat (UTC+8).
            assertThat(one.due().orElseThrow()).hasToString("2027-02-15T15:59:59Z");
            assertThat(one.mayOpen()).isEmpty();
        });
    }

    @ParameterizedTest @EnumSource
    void who_confirms_disputes_or_explains_is_asked_no_more_and_what_it_said_stays(AnswerKind kind) {
        report("first", "documented");
        answer(kind);
        assertThat(asked(head("UZB"))).isEmpty();
        var incident = floor.organisation().compliance().incidents().one(FIRST).orElseThrow();
        assertThat(incident.answer().flatMap(IncidentAnswered::answer)).contains(kind);
    }

    @Test void what_was_taken_back_asks_nobody() {
        report("first", "documented");
        floor.file(new IncidentWithdrawn(FIRST, Optional.empty(), head("KAZ")), head("KAZ"));
        assertThat(asked(head("UZB"))).isEmpty();
    }
}
