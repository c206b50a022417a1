package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Floor.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Audience;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.MotionAct;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProceedingAct.MeetingConvened;
import org.plenary.body.Rotation;
import org.plenary.rule.Position;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

@DisplayName("A body is convened by the charter's conditions")
class ConveningSpec {
    private static final String PAK = "PAK head of delegation";

    /// After Bishkek, 1 September 2026: Pakistan has the chair; number 26 was the last meeting.
    private final Floor floor = new Floor(Sketches.sco(), new Given(Sketches.sco())
            .on("2001-06-15").granted(Sketches.FOUNDERS, "member").on("2017-06-09").granted("IND PAK", "member")
            .on("2026-09-01").act(Given.meet("heads-of-state-26", "heads of state", 26, "KGZ"))
            .chaired("heads of state", "PAK").organisation(), "2027-03-01");

    private static MeetingConvened regular(String days, String author, String host) {
        return call("heads-of-state-27", "heads of state", Series.REGULAR, days, author, host, "");
    }

    private static MeetingConvened because(MeetingConvened call, String deviation) {
        return new MeetingConvened(call.meeting(), call.body(), call.series(), call.presence(), call.opens(),
                call.closes(), call.author(), call.number(), call.place(), call.host(), call.initiators(),
                Optional.of(SketchCharter.words(deviation)));
    }

    @Test @DisplayName("Charter art. 5: the chair convenes; host and number follow by law")
    void the_chair_convenes_the_regular_meeting_and_hosts_it() {
        floor.does(PAK, regular("2027-07-05..2027-07-06", PAK, ""));
        assertThat(floor.meeting("heads-of-state-27")).satisfies(meeting -> {
            assertThat(meeting.host()).contains(new PartyId("PAK"));
            assertThat(meeting.number()).contains(27);
        });
    }

    @Test void another_member_cannot_convene_a_regular_meeting() {
        var uzb = "UZB head of delegation";
        assertThat(floor.refuses(uzb, regular("2027-07-05..2027-07-06", uzb, ""))).singleElement().asString()
                .contains("chair (PAK)", "(Charter, on heads of state)");
    }

    @Test @DisplayName("Another host than the one whose turn it is needs a reason, which stays on record")
    void a_deviation_from_the_rotation_is_possible_and_stays_visible() {
        var call = regular("2027-07-05..2027-07-06", PAK, "RUS");
        assertThat(floor.refuses(PAK, call)).singleElement().asString()
                .contains("has PAK host the next regular meeting", "not RUS", "`deviation`");
        floor.does(PAK, because(call, "agreed at Bishkek"));
        assertThat(floor.meeting("heads-of-state-27").deviation()).contains(SketchCharter.words("agreed at Bishkek"));
    }

    @Test void days_must_be_exact_in_order_and_still_to_come() {
        assertThat(floor.refuses(PAK, regular("2027-07..2027-07", PAK, ""))).singleElement().asString()
                .contains("not single days");
        assertThat(floor.refuses(PAK, regular("2027-07-06..2027-07-05", PAK, ""))).singleElement().asString()
                .contains("before it begins");
        assertThat(floor.refuses(PAK, regular("2027-02-01..2027-02-02", PAK, ""))).singleElement().asString()
                .contains("still to come");
    }

    @Test void a_plan_gives_way_to_the_convening_and_a_convened_meeting_does_not() {
        var given = new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2026-09-01").granted("PAK", "member").chaired("heads of state", "PAK")
                .on("2027").act(Given.plan("heads-of-state-27", "heads of state", 27, "PAK"));
        var planned = new Floor(Sketches.sco(), given.organisation(), "2027-03-01");
        planned.does(PAK, regular("2027-07-05..2027-07-06", PAK, ""));
        assertThat(planned.refuses(PAK, regular("2027-08-05..2027-08-06", PAK, ""))).singleElement().asString()
                .contains("already on record");
    }

    @Test @DisplayName("No provision on meetings out of turn: the body itself must decide")
    void without_a_condition_a_meeting_out_of_turn_needs_a_decision_of_the_body() {
        var call = call("hos-x", "heads of state", Series.EXTRAORDINARY, "2027-04-05..2027-04-05", PAK, "PAK", "PAK KAZ");
        assertThat(floor.refuses(PAK, call)).singleElement().asString()
                .contains("no condition", "table a motion to meet under the name 'hos-x'");
    }

    @Test void a_motion_that_the_body_adopts_for_the_meeting_allows_it_to_be_convened() {
        var uzb = "UZB head of delegation";
        var motion = new MotionId("hos-x");
        var call = call("hos-x", "heads of state", Series.EXTRAORDINARY, "2027-04-05..2027-04-05", PAK, "PAK", "");
        floor.does(uzb, new MotionAct.MotionTabled(motion, call.body(), new MatterId("admission"),
                        SketchCharter.words("Meet"), SketchCharter.words("Meet on 5 April."), Floor.author(uzb),
                        Audience.EVERYONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .does(PAK, new MotionAct.MotionPut(motion, Floor.author(PAK)));
        for (var party : Given.parties(Sketches.FOUNDERS + " IND PAK")) {
            if (floor.organisation().motions().one(motion).orElseThrow().isOpen()) {
                floor.does(party + " head of delegation", new MotionAct.PositionTaken(motion, party, Position.FOR,
                        Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        assertThat(floor.refuses(PAK, call)).singleElement().asString().contains("no condition");
        floor.does(PAK, new MotionAct.PositionsClosed(motion, Floor.author(PAK))).does(PAK, call);
        assertThat(floor.meeting("hos-x").series()).isEqualTo(Series.EXTRAORDINARY);
    }

    @Test @DisplayName("Security Council presidency: a calendar month each in English alphabetical order (Rules 18)")
    void the_presidency_of_2025_follows_the_alphabet_over_the_change_of_members() {
        var order = Given.parties("DZA CHN DNK FRA GRC GUY PAK PAN KOR RUS SLE SVN GBR USA");
        var rotation = new Rotation(order);
        var president = new PartyId("DZA");
        var year = new ArrayList<>(List.of(president));
        while (year.size() < 12) {
            president = rotation.next(president, order).orElseThrow();
            year.add(president);
        }
        assertThat(year).isEqualTo(Given.parties("DZA CHN DNK FRA GRC GUY PAK PAN KOR RUS SLE SVN"));
    }

    @Test void a_meeting_that_is_called_off_can_no_longer_be_moved() {
        floor.does(PAK, regular("2027-07-05..2027-07-06", PAK, ""));
        var id = floor.meeting("heads-of-state-27").id();
        var moved = new ProceedingAct.MeetingMoved(id, floor.meeting(id.value()).opens(), floor.meeting(id.value()).closes(),
                Floor.author(PAK), Optional.of(SketchCharter.words("Lahore")), Optional.empty());
        floor.does(PAK, moved);
        assertThat(floor.meeting(id.value()).place()).contains(SketchCharter.words("Lahore"));
        floor.does(PAK, new ProceedingAct.MeetingCancelled(id, Floor.author(PAK), Optional.empty()));
        assertThat(floor.refuses(PAK, moved)).singleElement().asString().contains("called off");
    }
}
