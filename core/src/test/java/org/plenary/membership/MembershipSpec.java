package org.plenary.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.end;
import static org.plenary.organisation.Given.party;
import static org.plenary.organisation.Given.suspend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.MembershipAct;
import org.plenary.organisation.Given;
import org.plenary.organisation.Sketches;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.StandingId;

@DisplayName("Standings: who is what, since when (SCO Charter arts. 13 and 14)")
class MembershipSpec {
    private static final StandingId MEMBER = new StandingId("member");
    private static final StandingId OBSERVER = new StandingId("observer");
    private static final StandingId PARTNER = new StandingId("partner");

    private static Given sco() {
        return new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2004-06-17").granted("MNG", "observer")
                .on("2005-07-05").granted("IND PAK IRN", "observer")
                .on("2012-06-07").granted("AFG", "observer")
                .on("2017-06-09").granted("IND PAK", "member")
                .on("2025-09-01").granted("MNG AFG", "partner");
    }

    @Test @DisplayName("Enlargement of 2017: eight members on 9 June, six the day before (Astana decisions)")
    void an_enlargement_counts_from_its_day() {
        var membership = sco().organisation().membership();
        assertThat(membership.count(MEMBER, asOf("2017-06-08"))).isEqualTo(6);
        assertThat(membership.count(MEMBER, asOf("2017-06-09"))).isEqualTo(8);
        assertThat(membership.count(OBSERVER, asOf("2017-06-08"))).isEqualTo(5);
        assertThat(membership.count(OBSERVER, asOf("2017-06-09"))).isEqualTo(3);
    }

    @Test @DisplayName("Merger of standings of 2025: an observer is a partner from 1 September (Tianjin decision)")
    void a_new_standing_takes_the_place_of_the_old() {
        var mongolia = sco().organisation().membership().history(party("MNG"));
        assertThat(mongolia).extracting(holding -> holding.standing().value(), holding -> holding.since().toString(),
                        holding -> holding.until().map(Object::toString).orElse(""))
                .containsExactly(
                        tuple("observer", "2004-06-17", "2025-09-01"),
                        tuple("partner", "2025-09-01", ""));
        assertThat(sco().organisation().membership().holders(PARTNER, asOf("2025-09-01"))).hasSize(2);
    }

    @Test void a_standing_shows_its_end_as_soon_as_it_is_known() {
        var india = sco().organisation().membership().holding(party("IND"), asOf("2010-01-01")).orElseThrow();
        assertThat(india.standing()).isEqualTo(OBSERVER);
        assertThat(india.until().orElseThrow()).hasToString("2017-06-09");
    }

    @Test void a_date_known_to_the_year_counts_from_its_first_day_and_stays_a_year() {
        var given = new Given(Sketches.sco()).on("2010").granted("BLR", "dialogue partner");
        var holding = given.organisation().membership().holding(party("BLR"), asOf("2010-01-01")).orElseThrow();
        assertThat(holding.since()).hasToString("2010");
    }

    @Test void suspension_rests_the_rights_and_keeps_the_standing() {
        var given = sco().on("2026-01-01").act(suspend("IND", "member"))
                .on("2026-06-01").act(new MembershipAct.StandingRestored(party("IND"), MEMBER));
        var membership = given.organisation().membership();
        assertThat(membership.holding(party("IND"), asOf("2026-03-01")).orElseThrow().isInGoodStanding()).isFalse();
        assertThat(membership.holding(party("IND"), asOf("2026-06-01")).orElseThrow().isInGoodStanding()).isTrue();
        assertThat(membership.count(MEMBER, asOf("2026-03-01"))).isEqualTo(8);
    }

    @Test @DisplayName("Afghanistan keeps its standing though it takes no part since 2021 (TASS, 2025)")
    void a_lapse_of_participation_is_a_fact_and_no_suspension() {
        var given = sco().on("2021-09").act(new MembershipAct.ParticipationLapsed(party("AFG"), Optional.empty()));
        var holding = given.organisation().membership().holding(party("AFG"), asOf("2022-01-01")).orElseThrow();
        assertThat(holding.standing()).isEqualTo(OBSERVER);
        assertThat(holding.lapsed()).isPresent();
        assertThat(holding.isInGoodStanding()).isTrue();
    }

    @Test void an_ended_standing_leaves_none() {
        var given = sco().on("2026-01-01").act(end("AFG", "partner"));
        assertThat(given.organisation().membership().holding(party("AFG"), asOf("2026-01-01"))).isEmpty();
        assertThat(given.organisation().membership().holding(party("AFG"), asOf("2025-12-31"))).isPresent();
    }

    @Test void a_correction_changes_what_is_known_and_not_what_was_known_before() {
        var given = new Given(Sketches.sco()).on("2015-07-10").enteredAt("2020-01-01T00:00:00Z")
                .granted("BLR", "dialogue partner").enteredAt("2021-01-01T00:00:00Z")
                .correct(Given.grant("BLR", "observer"));
        var membership = given.organisation().membership();
        var day = LocalDate.of(2016, 1, 1);
        assertThat(membership.holding(party("BLR"), AsOf.on(day)).orElseThrow().standing()).isEqualTo(OBSERVER);
        var before = new AsOf(day, Instant.parse("2020-06-01T00:00:00Z"));
        assertThat(membership.holding(party("BLR"), before).orElseThrow().standing())
                .isEqualTo(new StandingId("dialogue partner"));
        assertThat(membership.holding(party("BLR"), new AsOf(day, Instant.parse("2019-12-31T00:00:00Z")))).isEmpty();
    }
}
