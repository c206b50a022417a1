package org.plenary.lab.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.lab.Charters;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.timeline.AsOf;

@DisplayName("The shadow register of the SCO: what is known to have been raised and not decided, by the sources of its record")
class ShadowRegisterSpec {
    private static final OrganisationFiles FILES = Charters.files("sco");
    private static final Organisation SCO = Organisation.replay(EntryOrder.of(FILES.acts()));

    @Test @DisplayName("Deng 2020, Lukin 2021, Zhao 2022: bank, fund and free trade area were not agreed")
    void projects_that_were_not_agreed_are_undecided() {
        assertThat(projects(on("2022-12-31"))).containsExactly("development-bank", "development-fund",
                "free-trade-area", "hubei-health-base");
        assertThat(projects(on("2019-12-31"))).doesNotContain("development-bank");
    }

    @Test @DisplayName("cmio.org 2022: Iran applied in 2008 and became a member on 2023-07-04")
    void a_request_is_undecided_until_the_standing_is_received() {
        assertThat(requests(on("2023-07-03"))).contains("IRN admission");
        assertThat(requests(on("2023-07-04"))).doesNotContain("IRN admission");
        var iran = on("2023-07-04").answered().getFirst();
        assertThat(iran.first().party()).hasToString("IRN");
        assertThat(iran.fewestDays()).isEqualTo(ChronoUnit.DAYS.between(
                LocalDate.parse("2008-12-31"), LocalDate.parse("2023-07-04")));
        assertThat(iran.mostDays() - iran.fewestDays()).isEqualTo(365);
    }

    @Test @DisplayName("A refusal leaves a request undecided, and who contests it stays beside it (TASS 2025)")
    void a_refused_request_is_listed_with_what_contests_it() {
        var refused = on("2026-01-01").undecided().getFirst();
        assertThat(refused).isInstanceOf(Undecided.Request.class);
        assertThat(refused.since()).hasToString("2005");
        assertThat(refused.latest().contested()).isNotEmpty();
    }

    @Test void the_longest_waiting_comes_first() {
        assertThat(on("2026-01-01").undecided()).extracting(Undecided::since).isSorted();
    }

    @Test void before_anything_was_raised_nothing_is_undecided() {
        assertThat(on("2001-06-15").undecided()).isEmpty();
        assertThat(on("2001-06-15").answered()).isEmpty();
    }

    private static ShadowRegister on(String day) {
        return ShadowRegister.of(FILES.charter(), SCO, AsOf.on(LocalDate.parse(day)));
    }

    private static List<String> projects(ShadowRegister shadow) {
        return shadow.undecided().stream().filter(Undecided.Undertaking.class::isInstance)
                .map(one -> ((Undecided.Undertaking) one).project().id().value()).toList();
    }

    private static List<String> requests(ShadowRegister shadow) {
        return shadow.undecided().stream().filter(Undecided.Request.class::isInstance)
                .map(Undecided.Request.class::cast).map(one -> one.party() + " " + one.procedure()).toList();
    }
}
