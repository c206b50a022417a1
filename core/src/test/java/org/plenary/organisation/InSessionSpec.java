package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Floor.author;
import static org.plenary.organisation.Floor.closed;
import static org.plenary.organisation.Floor.item;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProceedingAct.ItemEnd;
import org.plenary.meeting.AgendaItem;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

@DisplayName("A meeting from its first sitting to its approved minutes")
class InSessionSpec {
    private static final String ID = "heads-of-state-27";
    private static final MeetingId MEETING = new MeetingId(ID);
    private static final String PAK = "PAK head of delegation";
    private static final String UZB = "UZB head of delegation";
    private static final String DIGEST = "ab".repeat(32);

    private final Floor floor = new Floor(Sketches.sco(), new Given(Sketches.sco())
            .on("2001-06-15").granted(Sketches.FOUNDERS, "member").on("2017-06-09").granted("IND PAK", "member")
            .on("2026-09-01").act(Given.meet("heads-of-state-26", "heads of state", 26, "KGZ"))
            .chaired("heads of state", "PAK").organisation(), "2027-03-01");

    @BeforeEach void convened_with_two_items() {
        floor.does(PAK, Floor.call(ID, "heads of state", Series.REGULAR, "2027-07-05..2027-07-06", PAK, "", ""))
                .does(UZB, item(ID, "budget", UZB)).does(PAK, item(ID, "drugs", PAK));
    }

    private Floor inSession() {
        return floor.on("2027-07-05").does(PAK, new ProceedingAct.SittingOpened(MEETING, 1, author(PAK)));
    }

    private Floor takenUp() {
        return inSession().does(PAK, new ProceedingAct.ItemTaken(MEETING, "budget", author(PAK)));
    }

    private static ProceedingAct.SpeakerListed asks(String party) {
        return new ProceedingAct.SpeakerListed(MEETING, "budget", new PartyId(party));
    }

    private static Words words(String text) { return SketchCharter.words(text); }

    @Test void a_sitting_is_on_a_day_of_the_meeting_and_counted_from_one() {
        var first = new ProceedingAct.SittingOpened(MEETING, 1, author(PAK));
        assertThat(floor.on("2027-07-04").refuses(PAK, first)).singleElement().asString()
                .contains("convened from 2027-07-05 to 2027-07-06");
        assertThat(floor.on("2027-07-05").refuses(PAK, new ProceedingAct.SittingOpened(MEETING, 2, author(PAK))))
                .singleElement().asString().contains("The next sitting is number 1");
        floor.does(PAK, first);
        assertThat(floor.refuses(PAK, new ProceedingAct.SittingOpened(MEETING, 2, author(PAK))))
                .singleElement().asString().contains("Close sitting 1 first");
    }

    @Test void the_order_of_the_agenda_names_every_item_once() {
        assertThat(floor.refuses(PAK, new ProceedingAct.AgendaOrdered(MEETING, List.of("drugs", "drugs"), author(PAK))))
                .anyMatch(text -> text.contains("twice")).anyMatch(text -> text.contains("leaves out budget"));
        assertThat(floor.refuses(PAK, new ProceedingAct.AgendaOrdered(MEETING, List.of("drugs", "bugdet"), author(PAK))))
                .anyMatch(text -> text.contains("'budget'"));
        floor.does(PAK, new ProceedingAct.AgendaOrdered(MEETING, List.of("drugs", "budget"), author(PAK)));
        assertThat(floor.meeting(ID).agenda()).extracting(AgendaItem::id).containsExactly("drugs", "budget");
    }

    @Test void items_are_taken_up_one_at_a_time_and_only_in_a_sitting() {
        var budget = new ProceedingAct.ItemTaken(MEETING, "budget", author(PAK));
        assertThat(floor.refuses(PAK, budget)).singleElement().asString().contains("Open its first sitting");
        takenUp();
        assertThat(floor.refuses(PAK, new ProceedingAct.ItemTaken(MEETING, "drugs", author(PAK))))
                .singleElement().asString().contains("Close 'budget' first");
        floor.does(PAK, closed(ID, "budget", ItemEnd.CONCLUDED, PAK));
        assertThat(floor.refuses(PAK, budget)).singleElement().asString().contains("is concluded");
    }

    @Test void speakers_are_heard_on_the_item_taken_up_as_long_as_they_have_time() {
        assertThat(inSession().refuses(UZB, asks("UZB"))).singleElement().asString().contains("waiting to be taken up");
        floor.does(PAK, new ProceedingAct.ItemTaken(MEETING, "budget", author(PAK)))
                .does(PAK, new ProceedingAct.SpeakingTimeSet(MEETING, Optional.of("budget"), 120, author(PAK)))
                .does(UZB, asks("UZB"));
        assertThat(floor.refuses(UZB, asks("UZB"))).singleElement().asString().contains("as number 1");
        assertThat(floor.refuses("TJK head of delegation", asks("UZB"))).singleElement().asString()
                .contains("UZB's own");
        floor.does(PAK, new ProceedingAct.SpeakerHeard(MEETING, "budget", new PartyId("UZB"), 130, author(PAK)));
        assertThat(floor.refuses(UZB, asks("UZB"))).singleElement().asString().contains("130 of the 120 seconds");
        assertThat(floor.refuses(PAK, new ProceedingAct.SpeakerHeard(
                MEETING, "budget", new PartyId("TJK"), 10, author(PAK)))).singleElement().asString()
                .contains("TJK is not on the list");
    }

    @Test @DisplayName("A delegate takes part by the credentials of its party; head and coordinator need none")
    void a_delegate_speaks_once_its_party_has_presented_credentials() {
        takenUp();
        assertThat(floor.refuses("UZB delegate", asks("UZB"))).singleElement().asString()
                .contains("presented no credentials", "(the record of the meeting 'heads-of-state-27')");
        floor.does(UZB, new ProceedingAct.CredentialsPresented(
                MEETING, new PartyId("UZB"), words("Head"), List.of(words("Delegate"))));
        floor.does(PAK, new ProceedingAct.CredentialsExamined(
                MEETING, new PartyId("UZB"), false, author(PAK), Optional.of(words("not signed"))));
        assertThat(floor.refuses("UZB delegate", asks("UZB"))).singleElement().asString().contains("not accepted");
        floor.does(PAK, new ProceedingAct.CredentialsExamined(
                MEETING, new PartyId("UZB"), true, author(PAK), Optional.empty()));
        assertThat(floor.refuses("UZB delegate", asks("UZB"))).isEmpty();
    }

    @Test @DisplayName("Charter art. 5: the chair passes on at the end of the regular meeting; the rotation names Russia")
    void the_close_of_a_regular_meeting_has_its_consequences_by_law() {
        takenUp().does(PAK, closed(ID, "budget", ItemEnd.CONCLUDED, PAK));
        assertThat(floor.refuses(PAK, new ProceedingAct.MeetingClosed(MEETING, author(PAK))))
                .singleElement().asString().contains("Close sitting 1 first");
        floor.does(PAK, new ProceedingAct.SittingClosed(MEETING, 1, author(PAK)))
                .does(PAK, new ProceedingAct.MeetingClosed(MEETING, author(PAK)));
        assertThat(floor.admitted()).extracting(DatedAct::act).satisfiesExactly(
                act -> assertThat(act).isInstanceOf(ProceedingAct.MeetingClosed.class),
                act -> assertThat(act).isEqualTo(closed(ID, "drugs", ItemEnd.CARRIED_OVER, "by law")),
                act -> assertThat(act).isInstanceOfSatisfying(MeetingAct.MeetingHeld.class,
                        held -> assertThat(held.number()).contains(27)),
                act -> assertThat(act).isInstanceOfSatisfying(BodyAct.ChairAssumed.class,
                        assumed -> assertThat(assumed.party()).isEqualTo(new PartyId("RUS"))));
        var chair = floor.organisation().chair(floor.charter(), new BodyId("heads of state"), floor.now());
        assertThat(chair.orElseThrow().party()).contains(new PartyId("RUS"));
        assertThat(new Rotations(floor.charter(), floor.organisation()).deviations(new BodyId("heads of state")))
                .noneMatch(turn -> turn.on().first().getYear() == 2027);
    }

    @Test @DisplayName("The chair goes to the announced host of the next meeting; the deviation keeps its words")
    void an_announced_host_comes_before_the_rotation() {
        var given = new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2026-09-01").granted("PAK", "member").chaired("heads of state", "PAK")
                .on("2028").act(Given.plan("heads-of-state-28", "heads of state", 28, "KAZ"));
        var other = new Floor(Sketches.sco(), given.organisation(), "2027-07-05");
        other.does(PAK, Floor.call(ID, "heads of state", Series.REGULAR, "2027-07-05..2027-07-05", PAK, "", ""))
                .does(PAK, new ProceedingAct.SittingOpened(MEETING, 1, author(PAK)))
                .does(PAK, new ProceedingAct.SittingClosed(MEETING, 1, author(PAK)))
                .does(PAK, new ProceedingAct.MeetingClosed(MEETING, author(PAK)));
        assertThat(new Rotations(other.charter(), other.organisation()).deviations(new BodyId("heads of state")))
                .singleElement().satisfies(turn -> {
                    assertThat(turn.recorded()).isEqualTo(new PartyId("KAZ"));
                    assertThat(turn.expected()).contains(new PartyId("RUS"));
                });
    }

    @Test void minutes_are_commented_on_and_approved_once_by_the_next_chair_after_the_close() {
        takenUp().does(PAK, new ProceedingAct.MinutesDrafted(MEETING, words("draft"), author(PAK)))
                .does(UZB, new ProceedingAct.MinutesCommented(MEETING, new PartyId("UZB"), words("a date is wrong")));
        assertThat(floor.refuses(PAK, new ProceedingAct.MinutesApproved(MEETING, author(PAK), Optional.empty())))
                .singleElement().asString().contains("in session; this is done while it is closed");
        floor.does(PAK, new ProceedingAct.SittingClosed(MEETING, 1, author(PAK)))
                .does(PAK, new ProceedingAct.MeetingClosed(MEETING, author(PAK)));
        var rus = "RUS head of delegation";
        floor.does(rus, new ProceedingAct.MinutesApproved(MEETING, author(rus), Optional.empty()));
        assertThat(floor.refuses(UZB, new ProceedingAct.MinutesCommented(MEETING, new PartyId("UZB"), words("late"))))
                .singleElement().asString().contains("were approved on 2027-07-05");
    }

    @Test void a_symbol_is_given_once_and_the_next_free_one_is_named() {
        floor.does(UZB, Floor.paper("HOS/2027/1", "heads of state", UZB, DIGEST));
        assertThat(floor.refuses(UZB, Floor.paper("HOS/2027/1", "heads of state", UZB, DIGEST)))
                .singleElement().asString().contains("The next free one is 'HOS/2027/2'");
        assertThat(floor.refuses(UZB, Floor.paper("HOS/2027/2", "heads of state", UZB, "abc")))
                .singleElement().asString().contains("no SHA-256");
        assertThat(floor.organisation().proceedings().papers().paper(new PaperId("HOS/2027/1"), AsOf.on(floor.now().day())))
                .isPresent();
    }
}
