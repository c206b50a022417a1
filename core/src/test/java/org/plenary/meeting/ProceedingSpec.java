package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.party;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProceedingAct.ItemEnd;
import org.plenary.meeting.AgendaItem.State;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.MeetingId;

@DisplayName("A meeting as its acts make it")
class ProceedingSpec {
    private final Record record = new Record();

    private Proceeding meeting() { return record.proceeding("2030-01-01"); }

    @Test void a_meeting_is_in_session_from_its_first_sitting_until_it_is_closed() {
        record.convened();
        assertThat(meeting().stage()).isEqualTo(Proceeding.Stage.CONVENED);
        record.on("2027-07-05").act(new ProceedingAct.SittingOpened(Record.ID, 1, Record.CHAIR));
        assertThat(meeting().sitting().orElseThrow().number()).isEqualTo(1);
        record.act(new ProceedingAct.SittingClosed(Record.ID, 1, Record.CHAIR));
        assertThat(meeting().stage()).isEqualTo(Proceeding.Stage.IN_SESSION);
        assertThat(meeting().sitting()).isEmpty();
        record.act(new ProceedingAct.MeetingClosed(Record.ID, Record.CHAIR));
        assertThat(meeting().stage()).isEqualTo(Proceeding.Stage.CLOSED);
        assertThat(meeting().isAhead()).isFalse();
    }

    @Test void the_order_of_the_agenda_names_what_comes_first_and_the_rest_keeps_its_place() {
        record.convened().placed("budget").placed("drugs").placed("minutes")
                .act(new ProceedingAct.AgendaOrdered(Record.ID, List.of("minutes", "budget"), Record.CHAIR));
        assertThat(meeting().agenda()).extracting(AgendaItem::id).containsExactly("minutes", "budget", "drugs");
    }

    @Test void a_delegation_has_the_time_of_the_item_less_what_it_has_spoken() {
        record.convened().placed("budget").placed("drugs")
                .act(new ProceedingAct.SpeakingTimeSet(Record.ID, Optional.empty(), 300, Record.CHAIR))
                .act(new ProceedingAct.SpeakingTimeSet(Record.ID, Optional.of("drugs"), 120, Record.CHAIR))
                .act(new ProceedingAct.SpeakerListed(Record.ID, "drugs", party("UZB")))
                .act(new ProceedingAct.SpeakerListed(Record.ID, "drugs", party("TJK")))
                .act(new ProceedingAct.SpeakerHeard(Record.ID, "drugs", party("UZB"), 90, Record.CHAIR))
                .act(new ProceedingAct.SpeakerHeard(Record.ID, "drugs", party("UZB"), 45, Record.CHAIR));
        var drugs = meeting().item("drugs").orElseThrow();
        assertThat(drugs.waiting()).containsExactly(party("TJK"));
        assertThat(drugs.spoken(party("UZB"))).isEqualTo(135);
        assertThat(drugs.left(party("UZB"))).contains(0);
        assertThat(drugs.left(party("TJK"))).contains(120);
        assertThat(meeting().item("budget").orElseThrow().left(party("UZB"))).contains(300);
    }

    @Test void an_item_that_is_closed_has_nobody_waiting_and_may_stay_unfinished() {
        record.convened().placed("budget").placed("drugs")
                .act(new ProceedingAct.ItemTaken(Record.ID, "budget", Record.CHAIR))
                .act(new ProceedingAct.SpeakerListed(Record.ID, "budget", party("UZB")));
        assertThat(meeting().current().orElseThrow().id()).isEqualTo("budget");
        record.act(new ProceedingAct.ItemClosed(Record.ID, "budget", ItemEnd.CONCLUDED, Record.CHAIR))
                .act(new ProceedingAct.ItemClosed(Record.ID, "drugs", ItemEnd.CARRIED_OVER, Record.CHAIR));
        assertThat(meeting().current()).isEmpty();
        assertThat(meeting().item("budget").orElseThrow()).satisfies(item -> {
            assertThat(item.state()).isEqualTo(State.CONCLUDED);
            assertThat(item.waiting()).isEmpty();
        });
        assertThat(meeting().unfinished()).extracting(AgendaItem::id).containsExactly("drugs");
    }

    @Test void credentials_count_until_they_are_found_wanting() {
        record.convened().act(new ProceedingAct.CredentialsPresented(
                Record.ID, party("UZB"), Record.words("Head"), List.of(Record.words("Delegate"))));
        assertThat(meeting().isAccredited(party("UZB"))).isTrue();
        record.act(new ProceedingAct.CredentialsExamined(
                Record.ID, party("UZB"), false, Record.CHAIR, Optional.of(Record.words("not signed"))));
        assertThat(meeting().isAccredited(party("UZB"))).isFalse();
        assertThat(meeting().isAccredited(party("TJK"))).isFalse();
    }

    @Test void a_later_draft_of_the_minutes_keeps_the_comments_on_the_earlier_one() {
        record.convened().act(new ProceedingAct.MinutesDrafted(Record.ID, Record.words("first"), Record.CHAIR))
                .act(new ProceedingAct.MinutesCommented(Record.ID, party("UZB"), Record.words("a name is wrong")))
                .act(new ProceedingAct.MinutesDrafted(Record.ID, Record.words("second"), Record.CHAIR))
                .act(new ProceedingAct.MinutesApproved(Record.ID, Record.CHAIR, Optional.of(new MeetingId("next"))));
        var minutes = meeting().minutes().orElseThrow();
        assertThat(minutes.text()).isEqualTo(Record.words("second"));
        assertThat(minutes.comments()).extracting(Minutes.Comment::draft).containsExactly(1);
        assertThat(minutes.approval().orElseThrow().atMeeting()).contains(new MeetingId("next"));
    }

    @Test void both_dates_can_be_asked_for() {
        record.convened().on("2027-06-01").placed("budget").on("2027-06-20").placed("drugs");
        assertThat(record.proceedings().proceeding(Record.ID, asOf("2026-12-31"))).isEmpty();
        assertThat(record.proceeding("2027-06-10").agenda()).hasSize(1);
        var known = record.enteredBefore("drugs");
        var then = record.proceedings().proceeding(Record.ID, new AsOf(asOf("2030-01-01").day(), known)).orElseThrow();
        assertThat(then.agenda()).extracting(AgendaItem::id).containsExactly("budget");
    }

    @Test void a_convened_meeting_is_announced_moved_and_called_off() {
        record.convened();
        var meetings = record.meetings();
        assertThat(meetings.meeting(Record.ID, asOf("2027-07-01")).orElseThrow()).satisfies(meeting -> {
            assertThat(meeting.stage()).isEqualTo(Meeting.Stage.PLANNED);
            assertThat(meeting.on()).hasToString("2027-07-06");
        });
        record.on("2027-06-30").act(new ProceedingAct.MeetingMoved(Record.ID, Record.day("2027-09-01"),
                Record.day("2027-09-02"), Record.CHAIR, Optional.empty(), Optional.empty()));
        assertThat(record.meetings().meeting(Record.ID, asOf("2027-07-01")).orElseThrow().on())
                .hasToString("2027-09-02");
        record.on("2027-08-01").act(new ProceedingAct.MeetingCancelled(Record.ID, Record.CHAIR, Optional.empty()));
        assertThat(record.meetings().meeting(Record.ID, asOf("2027-08-01")).orElseThrow().stage())
                .isEqualTo(Meeting.Stage.CANCELLED);
        assertThat(record.meetings().meeting(Record.ID, asOf("2027-07-31")).orElseThrow().stage())
                .isEqualTo(Meeting.Stage.PLANNED);
    }
}
