package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.plenary.organisation.Floor.author;
import static org.plenary.organisation.Floor.item;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Audience;
import org.plenary.act.ComplianceAct;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.MotionAct;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.ProposedItem.Reason;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

@DisplayName("The next agenda is proposed from the record, and what is open is handed over")
class AgendasSpec {
    private static final BodyId BODY = new BodyId("heads of state");
    private static final MeetingId MEETING = new MeetingId("heads-of-state-27");
    private static final String PAK = "PAK head of delegation";
    private static final String RUS = "RUS head of delegation";

    private final Floor floor = new Floor(Sketches.sco(), new Given(Sketches.sco())
            .on("2001-06-15").granted(Sketches.FOUNDERS, "member").on("2017-06-09").granted("IND PAK", "member")
            .on("2026-09-01").act(Given.meet("heads-of-state-26", "heads of state", 26, "KGZ"))
            .chaired("heads of state", "PAK").organisation(), "2027-03-01");

    @BeforeEach void a_meeting_was_closed_with_an_item_left() {
        floor.does(PAK, Floor.call("heads-of-state-27", "heads of state", Series.REGULAR, "2027-07-05..2027-07-05", PAK, "", ""))
                .does(PAK, item("heads-of-state-27", "drugs", PAK))
                .on("2027-07-05").does(PAK, new ProceedingAct.SittingOpened(MEETING, 1, author(PAK)))
                .does(PAK, new ProceedingAct.SittingClosed(MEETING, 1, author(PAK)))
                .does(PAK, new ProceedingAct.MeetingClosed(MEETING, author(PAK)));
    }

    private List<ProposedItem> proposed() {
        return Agendas.proposed(floor.charter(), floor.organisation(), BODY, floor.now().day());
    }

    private void tabled(String motion) {
        floor.does("UZB head of delegation", new MotionAct.MotionTabled(new MotionId(motion), BODY,
                new MatterId("admission"), SketchCharter.words(motion), SketchCharter.words("text"),
                author("UZB head of delegation"), Audience.EVERYONE, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()));
    }

    @Test void minutes_come_first_then_what_was_left_then_open_motions() {
        tabled("admit-mng");
        assertThat(proposed()).extracting(ProposedItem::reason, ProposedItem::item).containsExactly(
                tuple(Reason.MINUTES, "minutes-heads-of-state-27"),
                tuple(Reason.UNFINISHED, "drugs"),
                tuple(Reason.OPEN_MOTION, "motion-admit-mng"));
        assertThat(proposed().get(1).carriedFrom()).contains(MEETING);
    }

    @Test void what_is_on_the_agenda_of_the_meeting_ahead_is_not_proposed_again() {
        tabled("admit-mng");
        floor.does(RUS, Floor.call("heads-of-state-28", "heads of state", Series.REGULAR, "2028-07-05..2028-07-05", RUS, "", ""))
                .does(RUS, new ProceedingAct.ItemPlaced(new MeetingId("heads-of-state-28"), "admission",
                        SketchCharter.words("Admission"), author(RUS), Optional.of(new MotionId("admit-mng")),
                        Optional.empty(), Optional.empty()))
                .does(RUS, item("heads-of-state-28", "drugs", RUS));
        assertThat(proposed()).extracting(ProposedItem::reason).containsExactly(Reason.MINUTES);
    }

    @Test void a_duty_of_the_body_is_proposed_once_it_is_overdue() {
        floor.does(RUS, new ComplianceAct.CommitmentOpened(new CommitmentId("scale"), Optional.empty(), Optional.of(BODY),
                SketchCharter.words("Adopt the scale"), PartialDate.parse("2027-12-31"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(proposed()).extracting(ProposedItem::reason).doesNotContain(Reason.OVERDUE);
        floor.on("2028-01-01");
        assertThat(proposed()).anySatisfy(item -> assertThat(item.commitment()).contains(new CommitmentId("scale")));
    }

    @Test void the_chair_hands_over_what_is_open_to_the_party_that_the_rotation_names() {
        tabled("admit-mng");
        var pack = HandOver.of(floor.charter(), floor.organisation(), BODY, floor.now());
        assertThat(pack.from().orElseThrow().party()).contains(new PartyId("RUS"));
        assertThat(pack.to()).contains(new PartyId("TJK"));
        assertThat(pack.unfinished()).extracting(one -> one.id()).containsExactly("drugs");
        assertThat(pack.motions()).extracting(one -> one.id()).containsExactly(new MotionId("admit-mng"));
        assertThat(pack.withoutMinutes()).extracting(one -> one.id()).containsExactly(MEETING);
    }
}
