package org.plenary.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.assume;
import static org.plenary.organisation.Given.party;
import static org.plenary.organisation.Given.suspend;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.BodyAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Seats;
import org.plenary.organisation.Given;
import org.plenary.organisation.Rotations;
import org.plenary.organisation.SketchCharter;
import org.plenary.organisation.Sketches;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Bodies: who sits, who holds office, who is in the chair")
class BodiesSpec {
    private static final BodyId HEADS_OF_STATE = new BodyId("heads of state");
    private static final OfficeId SECRETARY_GENERAL = new OfficeId("secretary-general");

    private static Given members() {
        return new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2017-06-09").granted("IND PAK", "member")
                .on("2023-07-04").granted("IRN", "member");
    }

    private static List<String> seats(Given given, String day) {
        return given.organisation().seating(given.charter()).seats(HEADS_OF_STATE, asOf(day)).stream()
                .map(seat -> seat.party().value()).toList();
    }

    @Test void each_member_has_a_seat_from_the_day_it_is_one() {
        assertThat(seats(members(), "2017-06-08")).containsExactly("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB");
        assertThat(seats(members(), "2017-06-09")).contains("IND", "PAK").hasSize(8);
    }

    @Test void a_suspended_member_has_no_seat() {
        var given = members().on("2024-01-01").act(suspend("TJK", "member"));
        assertThat(seats(given, "2024-01-01")).doesNotContain("TJK").hasSize(8);
        assertThat(seats(given, "2023-12-31")).contains("TJK");
    }

    @Test @DisplayName("Security Council: five permanent seats by group, elected seats by record (UN Charter art. 23)")
    void seats_come_from_groups_and_elections() {
        var charter = new SketchCharter("1945-10-24").parties("CHN FRA GBR RUS USA DNK")
                .group("permanent", "CHN FRA GBR RUS USA")
                .rule("nine", "for >= 9", "UN Charter art. 27(3)").matters("substantive")
                .body("council", "..", new Seats.Elected(10), Optional.empty(), "substantive", "nine").charter();
        var given = new Given(charter).on("2025-01-01").act(new BodyAct.SeatTaken(
                new BodyId("council"), party("DNK"), PartialDate.parse("2026-12-31")));
        var seating = given.organisation().seating(charter);
        assertThat(seating.seats(new BodyId("council"), asOf("2026-12-31"))).singleElement()
                .satisfies(seat -> assertThat(seat.party()).isEqualTo(new PartyId("DNK")));
        assertThat(seating.seats(new BodyId("council"), asOf("2027-01-01"))).isEmpty();
        assertThat(seating.seats(List.of(party("FRA")), asOf("2026-01-01").day()).getFirst().groups())
                .hasToString("[permanent]");
    }

    @Test @DisplayName("Secretaries-General of the SCO 2007 to 2012, known to the year (Wikipedia, 2025-08-30)")
    void a_term_known_to_the_year_runs_to_its_last_day() {
        var given = new Given(Sketches.sco())
                .on("2004-01-15").act(assume("secretary-general", "Zhang Deguang", "2006-12-31"))
                .on("2007").act(assume("secretary-general", "Bolat Nurgaliyev", "2009"))
                .on("2010").act(assume("secretary-general", "Muratbek Imanaliyev", "2012"));
        var bodies = given.organisation().bodies();
        assertThat(name(bodies, "2006-12-31")).isEqualTo("Zhang Deguang");
        assertThat(name(bodies, "2009-12-31")).isEqualTo("Bolat Nurgaliyev");
        assertThat(name(bodies, "2010-01-01")).isEqualTo("Muratbek Imanaliyev");
        assertThat(bodies.holder(SECRETARY_GENERAL, asOf("2013-01-01"))).isEmpty();
        assertThat(bodies.succession(SECRETARY_GENERAL)).hasSize(3);
    }

    private static String name(Bodies bodies, String day) {
        return bodies.holder(SECRETARY_GENERAL, asOf(day)).orElseThrow().holder()
                .in(Language.ENGLISH);
    }

    @Test @DisplayName("SCO Charter art. 7: the foreign ministers share the chair of the heads of state")
    void a_shared_chair_follows_the_other_body() {
        var given = members().on("2023-07-04").chaired("heads of state", "KAZ");
        var chair = given.organisation().chair(given.charter(), new BodyId("foreign ministers"), asOf("2023-08-01"));
        assertThat(chair.orElseThrow().party()).contains(party("KAZ"));
        assertThat(chair.orElseThrow().recordedFor()).isEqualTo(HEADS_OF_STATE);
    }

    @Test void without_a_recorded_chair_the_host_of_the_last_meeting_has_it() {
        var given = members().on("2025-11-18").act(Given.meet("g-24", "heads of government", 24, "RUS"));
        var chair = given.organisation().chair(given.charter(), new BodyId("heads of government"), asOf("2025-12-01"));
        assertThat(chair.orElseThrow().party()).contains(party("RUS"));
    }

    @Test @DisplayName("Rotation of 2019 to 2023: Pakistan passed over for Russia, Iran a member only that day")
    void departures_from_the_rotation_are_found_by_computing_it() {
        var given = members()
                .on("2018-06-10").chaired("heads of state", "KGZ").on("2019-06-14").chaired("heads of state", "RUS")
                .on("2020-11-10").chaired("heads of state", "TJK").on("2021-09-17").chaired("heads of state", "UZB")
                .on("2022-09-16").chaired("heads of state", "IND").on("2023-07-04").chaired("heads of state", "KAZ");
        var deviations = new Rotations(given.charter(), given.organisation()).deviations(HEADS_OF_STATE);
        assertThat(deviations).extracting(turn -> turn.on().toString(), turn -> turn.expected().orElseThrow().value(),
                        turn -> turn.recorded().value())
                .containsExactly(tuple("2019-06-14", "PAK", "RUS"),
                        tuple("2023-07-04", "IRN", "KAZ"));
    }

    @Test @DisplayName("2026: after Kyrgyzstan the Russian alphabet names Pakistan, after Pakistan Russia")
    void the_next_turn_goes_to_the_next_member_in_the_order() {
        var given = members().on("2026-09-01").chaired("heads of state", "KGZ");
        var rotations = new Rotations(given.charter(), given.organisation());
        assertThat(rotations.next(HEADS_OF_STATE, asOf("2026-09-02"))).contains(party("PAK"));
        assertThat(new Rotation(List.of(party("BLR"), party("IND"), party("UZB")))
                .next(party("UZB"), List.of(party("IND"), party("UZB")))).contains(party("IND"));
    }
}
