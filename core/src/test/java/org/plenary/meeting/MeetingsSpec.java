package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.meet;
import static org.plenary.organisation.Given.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.organisation.Given;
import org.plenary.organisation.Sketches;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

@DisplayName("Meetings: planned, held, or past their day without a record")
class MeetingsSpec {
    private static final MeetingId TIANJIN = new MeetingId("heads-of-state-25");

    private static Given sco() {
        return new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2025-08-31").act(plan("heads-of-state-25", "heads of state", 25, "CHN"))
                .on("2025-09-01").act(meet("heads-of-state-25", "heads of state", 25, "CHN"));
    }

    @Test @DisplayName("Tianjin, 31 August and 1 September 2025 (Wikipedia, 2025-08-30)")
    void a_plan_gives_way_to_the_meeting_as_held() {
        var meetings = sco().organisation().meetings();
        assertThat(meetings.meeting(TIANJIN, asOf("2025-08-30")).orElseThrow().stage())
                .isEqualTo(Meeting.Stage.PLANNED);
        assertThat(meetings.meeting(TIANJIN, asOf("2025-09-01")).orElseThrow().stage()).isEqualTo(Meeting.Stage.HELD);
    }

    @Test @DisplayName("Heads of government, Dushanbe, October 2026: announced, holding not confirmed (APP, 2026-03-10)")
    void a_planned_day_that_passed_without_a_record_is_unconfirmed() {
        var given = sco().on("2026-10").act(plan("heads-of-government-25", "heads of government", 25, "TJK"));
        var meetings = given.organisation().meetings();
        var id = new MeetingId("heads-of-government-25");
        assertThat(meetings.meeting(id, asOf("2026-10-31")).orElseThrow().stage()).isEqualTo(Meeting.Stage.PLANNED);
        assertThat(meetings.meeting(id, asOf("2026-11-01")).orElseThrow().stage()).isEqualTo(Meeting.Stage.UNCONFIRMED);
        assertThat(meetings.planned(asOf("2026-10-01"))).hasSize(1);
    }

    @Test void meetings_of_a_body_come_in_the_order_of_their_days() {
        var given = sco().on("2018-06-10").act(meet("heads-of-state-18", "heads of state", 18, "CHN"))
                .on("2001-06-15").act(meet("heads-of-state-1", "heads of state", 1, "CHN"));
        assertThat(given.organisation().meetings().of(new BodyId("heads of state"), asOf("2026-01-01")))
                .extracting(meeting -> meeting.number().orElseThrow()).containsExactly(1, 18, 25);
    }

    @Test @DisplayName("Bishkek 2019: 13-14 June, or 14-15 as another source says; a correction moves the day")
    void a_correction_may_move_the_day() {
        var given = new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .enteredAt("2020-01-01T00:00:00Z").on("2019-06-15")
                .act(meet("heads-of-state-19", "heads of state", 19, "KGZ"))
                .enteredAt("2021-01-01T00:00:00Z").on("2019-06-14")
                .correct(meet("heads-of-state-19", "heads of state", 19, "KGZ"));
        var id = new MeetingId("heads-of-state-19");
        var meetings = given.organisation().meetings();
        assertThat(meetings.meeting(id, asOf("2026-01-01")).orElseThrow().on()).hasToString("2019-06-14");
        var before = new AsOf(LocalDate.of(2026, 1, 1), Instant.parse("2020-06-01T00:00:00Z"));
        assertThat(meetings.meeting(id, before).orElseThrow().on()).hasToString("2019-06-15");
    }
}
