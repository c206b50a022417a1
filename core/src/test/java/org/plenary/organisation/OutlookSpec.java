package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.act.InstrumentAct.DepositaryStep.DENUNCIATION;
import static org.plenary.act.InstrumentAct.DepositaryStep.RATIFICATION;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.party;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is due: plans, the chair, terms, entries into force, withdrawals")
class OutlookSpec {
    private static Given sco() {
        return new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2017-06-09").granted("IND PAK", "member");
    }

    private static List<Due> due(Given given, String day) {
        return new Outlook(given.charter(), given.organisation(), asOf(day)).due();
    }

    @Test @DisplayName("After Bishkek 2026: Pakistan has the chair, Islamabad is planned, Russia follows in the alphabet")
    void the_chair_passes_on_with_the_next_meeting() {
        var given = sco().on("2026-09-01").act(Given.meet("heads-of-state-26", "heads of state", 26, "KGZ"))
                .chaired("heads of state", "PAK").on("2027").act(Given.plan("heads-of-state-27", "heads of state", 27, "PAK"));
        assertThat(due(given, "2026-11-22")).satisfiesExactly(
                first -> assertThat(first).isInstanceOf(Due.MeetingPlanned.class),
                second -> assertThat(second).isInstanceOfSatisfying(Due.ChairPasses.class, passes -> {
                    assertThat(passes.from()).contains(party("PAK"));
                    assertThat(passes.to()).contains(party("RUS"));
                }),
                third -> assertThat(third).isInstanceOfSatisfying(Due.MeetingOwed.class,
                        owed -> assertThat(owed.on()).hasToString("2027-09-01")));
    }

    @Test @DisplayName("Heads of government, planned for October 2026: no record that it was held")
    void a_meeting_past_its_day_is_unconfirmed() {
        var given = sco().on("2026-10").act(Given.plan("heads-of-government-25", "heads of government", 25, "TJK"));
        assertThat(due(given, "2026-11-22")).singleElement().isInstanceOf(Due.MeetingUnconfirmed.class);
    }

    @Test @DisplayName("Nurlan Yermekbayev's term ends on 2027-12-31 (Wikipedia, 2025-08-30)")
    void a_term_ends_on_its_stated_day() {
        var given = sco().on("2025-01-01").act(Given.assume("secretary-general", "Nurlan Yermekbayev", "2027-12-31"));
        assertThat(due(given, "2026-11-22")).singleElement().isInstanceOfSatisfying(
                Due.TermEnds.class, ends -> assertThat(ends.on()).hasToString("2027-12-31"));
        assertThat(due(given, "2028-01-01")).isEmpty();
    }

    @Test void entries_into_force_and_withdrawals_that_lie_ahead_are_listed() {
        var given = sco().on("2002-06-07").adopted("charter", "treaty", "", Sketches.FOUNDERS)
                .on("2003-08-20").deposited("charter", RATIFICATION, "CHN KAZ KGZ RUS")
                .on("2010-01-01").deposited("charter", DENUNCIATION, "RUS");
        assertThat(due(given, "2003-08-20")).singleElement().isInstanceOfSatisfying(
                Due.EntersIntoForce.class, enters -> assertThat(enters.on()).hasToString("2003-09-19"));
        assertThat(due(given, "2003-08-19")).isEmpty();
        assertThat(due(given, "2010-06-01")).singleElement().isInstanceOfSatisfying(
                Due.LeavesInstrument.class, leaves -> assertThat(leaves.on()).hasToString("2011-01-01"));
    }
}
