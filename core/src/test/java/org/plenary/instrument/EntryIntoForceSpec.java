package org.plenary.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.act.InstrumentAct.DepositaryStep.ACCEPTANCE;
import static org.plenary.act.InstrumentAct.DepositaryStep.ACCESSION;
import static org.plenary.act.InstrumentAct.DepositaryStep.NOTIFICATION;
import static org.plenary.act.InstrumentAct.DepositaryStep.RATIFICATION;
import static org.plenary.act.InstrumentAct.DepositaryStep.SIGNATURE;
import static org.plenary.organisation.Given.asOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.InstrumentAct;
import org.plenary.charter.Charter;
import org.plenary.organisation.Given;
import org.plenary.organisation.SketchCharter;
import org.plenary.organisation.Sketches;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.InstrumentId;

@DisplayName("Entry into force: the day is reckoned from the deposits, or the record says what is missing")
class EntryIntoForceSpec {
    private static final InstrumentId TEXT = new InstrumentId("text");

    /// A depositary for any state, where every text carries its own clause.
    private static Given depositary(String clause, String signatories) {
        return new Given(open()).on("2001-06-15").adopted("text", "agreement", clause, signatories);
    }

    private static Charter open() {
        return new SketchCharter("1945-01-01")
                .parties("CHN KAZ KGZ RUS TJK UZB IND PAK IRN BLR USA BRA")
                .weight("emissions", "CHN 2009 USA 1789 RUS 753 IND 410 BRA 248 KAZ 84", "FCCC/CP/2015/10, annex I")
                .form("agreement", "", "", "", "12 months").charter();
    }

    private static Instrument text(Given given) {
        return given.organisation().instruments().instrument(given.charter(), TEXT, asOf("2026-01-01")).orElseThrow();
    }

    private static String day(Given given) {
        return text(given).inForce().computed().on().map(Object::toString).orElse("not known");
    }

    private static String bound(Given given, String party) {
        return text(given).participation(Given.party(party)).orElseThrow().bound().on()
                .map(Object::toString).orElse("not known");
    }

    @Test @DisplayName("SCO Charter art. 21: fourth ratification 2003-08-20, in force on the 30th day after, 2003-09-19")
    void the_thirtieth_day_after_the_fourth_ratification() {
        var given = depositary("30 days after 4 ratifications", Sketches.FOUNDERS)
                .on("2003-06-02").deposited("text", RATIFICATION, "CHN")
                .on("2003-07-04").deposited("text", RATIFICATION, "KAZ")
                .on("2003-07-15").deposited("text", ACCEPTANCE, "KGZ")
                .on("2003-08-20").deposited("text", RATIFICATION, "RUS");
        assertThat(day(given)).isEqualTo("2003-09-19");
        assertThat(text(given).inForce().computed().steps()).last()
                .isEqualTo(new Derivation.DaysAfter(30, LocalDate.of(2003, 8, 20), LocalDate.of(2003, 9, 19)));
        assertThat(text(given).inForce().computed().steps().get(3))
                .isInstanceOfSatisfying(Derivation.Counted.class, counted -> {
                    assertThat(counted.ordinal()).isEqualTo(4);
                    assertThat(counted.deposit().party()).isEqualTo(Given.party("RUS"));
                });
        assertThat(bound(given, "KAZ")).isEqualTo("2003-09-19");
        assertThat(bound(given, "UZB")).isEqualTo("not known");
    }

    @Test @DisplayName("Shanghai Convention art. 18: last of six notifications 2003-02-27, in force 2003-03-29")
    void the_thirtieth_day_after_the_last_notification() {
        var given = depositary("30 days after the last notification", Sketches.FOUNDERS)
                .on("2002-03-01").deposited("text", NOTIFICATION, "CHN KAZ KGZ RUS TJK")
                .on("2003-02-27").deposited("text", NOTIFICATION, "UZB");
        assertThat(day(given)).isEqualTo("2003-03-29");
    }

    @Test @DisplayName("Shanghai Convention: without the notifications on record only the report remains (UNODC SHERLOC)")
    void what_is_missing_is_named_and_a_report_stands_beside() {
        var given = depositary("30 days after the last notification", Sketches.FOUNDERS)
                .on("2002-03-01").deposited("text", NOTIFICATION, "CHN KAZ KGZ RUS")
                .on("2003-03-29").reported("text");
        assertThat(day(given)).isEqualTo("not known");
        assertThat(text(given).inForce().computed().missing()).containsExactly(
                new Missing.StepsOf(NOTIFICATION, Given.parties("TJK UZB")));
        assertThat(text(given).inForce().on().orElseThrow()).hasToString("2003-03-29");
        assertThat(text(given).inForce().isAtOdds()).isFalse();
        assertThat(bound(given, "UZB")).as("the clause asks all six, so the report implies its step")
                .isEqualTo("2003-03-29");
    }

    @Test void a_report_at_odds_with_the_reckoning_is_kept_beside_it() {
        var given = depositary("on 1 ratification", "CHN").on("2003-08-20").deposited("text", RATIFICATION, "CHN")
                .on("2003-09-01").reported("text");
        assertThat(day(given)).isEqualTo("2003-08-20");
        assertThat(text(given).inForce().reported().orElseThrow().on()).hasToString("2003-09-01");
        assertThat(text(given).inForce().isAtOdds()).isTrue();
    }

    @Test @DisplayName("Paris Agreement art. 21(1), with fewer parties: both thresholds met 2016-10-05, in force 2016-11-04")
    void a_number_of_parties_with_a_share_of_a_weight() {
        var given = depositary("30 days after 4 ratifications with 55% of emissions", "")
                .on("2016-09-03").deposited("text", RATIFICATION, "KAZ USA")
                .on("2016-09-21").deposited("text", RATIFICATION, "BRA")
                .on("2016-10-02").deposited("text", RATIFICATION, "IND");
        assertThat(text(given).inForce().computed().missing()).hasToString("[Share[weight=emissions]]");
        given.on("2016-10-05").deposited("text", RATIFICATION, "CHN");
        assertThat(day(given)).isEqualTo("2016-11-04");
        assertThat(text(given).inForce().computed().steps()).anySatisfy(step ->
                assertThat(step).isInstanceOf(Derivation.ShareReached.class));
    }

    @Test void a_weight_that_the_charter_does_not_give_is_missing() {
        var given = depositary("on 1 ratification with 55% of trade", "").on("2016-01-01")
                .deposited("text", RATIFICATION, "CHN");
        assertThat(text(given).inForce().computed().missing()).hasToString("[Weights[weight=trade]]");
    }

    @Test void on_adoption_on_a_date_and_on_signature() {
        assertThat(day(depositary("on adoption", "CHN"))).isEqualTo("2001-06-15");
        assertThat(day(depositary("on 2002-01-01", "CHN"))).isEqualTo("2002-01-01");
        var signed = depositary("on signature", "CHN").on("2001-07-01").deposited("text", SIGNATURE, "KAZ");
        assertThat(day(signed)).as("the last of the signatures").isEqualTo("2001-07-01");
        assertThat(bound(signed, "CHN")).isEqualTo("2001-07-01");
    }

    @Test @DisplayName("Universal Centre Agreement of 2025: last notification, and the Charter protocol in force")
    void conditions_joined_by_and_wait_for_the_latest() {
        var given = depositary("30 days after the last notification and entry into force of protocol", "CHN")
                .on("2001-06-15").adopted("protocol", "agreement", "on 2 ratifications", "CHN KAZ")
                .on("2002-01-10").deposited("text", NOTIFICATION, "CHN");
        assertThat(text(given).inForce().computed().missing()).contains(
                new Missing.Other(new InstrumentId("protocol")), new Missing.Steps(RATIFICATION, 2, 0));
        given.on("2002-06-01").deposited("protocol", RATIFICATION, "CHN KAZ");
        assertThat(day(given)).isEqualTo("2002-06-01");
    }

    @Test void texts_that_wait_for_each_other_are_said_to_do_so() {
        var given = depositary("entry into force of other", "CHN")
                .adopted("other", "agreement", "entry into force of text", "CHN");
        assertThat(text(given).inForce().computed().missing().getLast()).isInstanceOf(Missing.EndOfCircle.class);
    }

    @Test @DisplayName("SCO Charter art. 21: a signatory that ratifies later is bound on the day of its own deposit")
    void a_later_party_is_bound_by_its_own_step() {
        var given = new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2002-06-07").adopted("text", "treaty", "", Sketches.FOUNDERS)
                .on("2003-08-20").deposited("text", RATIFICATION, "CHN KAZ KGZ RUS")
                .on("2003-10-15").deposited("text", RATIFICATION, "UZB");
        assertThat(bound(given, "UZB")).isEqualTo("2003-10-15");
        assertThat(bound(given, "TJK")).isEqualTo("not known");
    }

    @Test @DisplayName("SCO Charter art. 21: an acceding state is bound on the 30th day after its document")
    void an_acceding_state_is_bound_by_the_text_s_own_clause() {
        var act = (InstrumentAct.InstrumentAdopted) Given.adopt("text", "agreement", "on signature", "CHN");
        var given = new Given(open()).on("2001-06-15").act(new InstrumentAct.InstrumentAdopted(
                        act.instrument(), act.title(), act.form(), act.number(), act.inForce(),
                        Optional.of("30 days after own accession"), act.depositary(), act.amends(),
                        act.signatories(), act.contents()))
                .on("2017-06-01").deposited("text", ACCESSION, "IND")
                .on("2017-06").deposited("text", ACCESSION, "PAK");
        assertThat(bound(given, "IND")).isEqualTo("2017-07-01");
        assertThat(bound(given, "PAK")).as("its month is known, its day is not").isEqualTo("2017-07");
        assertThat(text(given).participation(Given.party("PAK")).orElseThrow().bound().computed().missing())
                .containsExactly(new Missing.ExactDay(LocalDate.of(2017, 6, 1), LocalDate.of(2017, 6, 30)));
    }

    @Test @DisplayName("Vienna Convention on the Law of Treaties art. 24(3): without a clause, the day of consent counts")
    void without_a_clause_general_law_applies() {
        var given = depositary("on 1 ratification", "CHN").on("2002-01-01").deposited("text", RATIFICATION, "CHN")
                .on("2005-05-05").deposited("text", ACCESSION, "IND");
        assertThat(bound(given, "IND")).isEqualTo("2005-05-05");
        assertThat(text(given).participation(Given.party("IND")).orElseThrow().bound().computed().steps())
                .contains(new Derivation.ByGeneralLaw(Given.party("IND")));
    }

    @Test @DisplayName("Road transport agreement art. 23: 30 days after the last consent, for who is not a member")
    void accession_may_wait_for_the_consent_of_all_parties() {
        var act = (InstrumentAct.InstrumentAdopted) Given.adopt("text", "agreement", "on signature", "CHN RUS");
        var given = new Given(open()).on("2014-09-12").act(new InstrumentAct.InstrumentAdopted(
                        act.instrument(), act.title(), act.form(), act.number(), act.inForce(),
                        Optional.of("30 days after consent of all parties"), act.depositary(), act.amends(),
                        act.signatories(), act.contents()))
                .on("2018-01-15").deposited("text", ACCESSION, "BLR")
                .on("2018-03-01").act(new InstrumentAct.AccessionConsented(TEXT, Given.party("CHN"), Given.party("BLR")));
        assertThat(text(given).participation(Given.party("BLR")).orElseThrow().bound().computed().missing())
                .containsExactly(new Missing.ConsentsOf(Given.parties("RUS")));
        given.on("2018-10-12").act(new InstrumentAct.AccessionConsented(TEXT, Given.party("RUS"), Given.party("BLR")));
        assertThat(bound(given, "BLR")).isEqualTo("2018-11-11");
    }

    @Test void a_date_known_to_the_month_gives_no_invented_day() {
        var given = depositary("30 days after 2 ratifications", "CHN KAZ")
                .on("2003-07").deposited("text", RATIFICATION, "CHN")
                .on("2003-07-15").deposited("text", RATIFICATION, "KAZ");
        assertThat(text(given).inForce().computed().missing()).containsExactly(
                new Missing.ExactDay(LocalDate.of(2003, 7, 15), LocalDate.of(2003, 7, 31)));
        given.on("2003-08-01").deposited("text", RATIFICATION, "RUS");
        assertThat(day(given)).as("a third deposit does not make the second exact").isEqualTo("not known");
    }

    @Test void a_rough_date_does_no_harm_where_the_deciding_one_is_exact() {
        var given = depositary("30 days after 2 ratifications", "CHN KAZ")
                .on("2003").deposited("text", RATIFICATION, "CHN")
                .on("2004-01-15").deposited("text", RATIFICATION, "KAZ");
        assertThat(day(given)).isEqualTo("2004-02-14");
    }

    @Test @DisplayName("SCO Charter art. 13: withdrawal takes effect twelve months after the notice")
    void a_denunciation_takes_effect_after_the_notice() {
        var given = depositary("on 1 ratification", "CHN").on("2003-01-01").deposited("text", RATIFICATION, "CHN")
                .on("2024-02-29").deposited("text", InstrumentAct.DepositaryStep.DENUNCIATION, "CHN");
        var path = text(given).participation(Given.party("CHN")).orElseThrow();
        assertThat(path.withdrawal().orElseThrow().effective()).contains(LocalDate.of(2025, 2, 28));
        assertThat(path.isBound(LocalDate.of(2025, 2, 27))).isTrue();
        assertThat(path.isBound(LocalDate.of(2025, 2, 28))).isFalse();
    }

    @Test @DisplayName("Paris Agreement: the United States accepted in 2016, withdrew, and accepted again on 2021-01-20")
    void who_comes_back_after_a_denunciation_is_bound_anew() {
        var given = depositary("on 1 ratification", "CHN").on("2016-09-03").deposited("text", RATIFICATION, "CHN")
                .deposited("text", ACCEPTANCE, "USA")
                .on("2019-11-04").deposited("text", InstrumentAct.DepositaryStep.DENUNCIATION, "USA")
                .on("2021-01-20").deposited("text", ACCEPTANCE, "USA");
        var path = text(given).participation(Given.party("USA")).orElseThrow();
        assertThat(path.withdrawal()).isEmpty();
        assertThat(path.bound().on().orElseThrow()).hasToString("2021-01-20");
    }

    @Test void a_corrected_deposit_moves_the_day_and_not_what_was_known_before() {
        var given = depositary("30 days after 1 ratification", "CHN").enteredAt("2026-11-22T00:00:00Z")
                .on("2003-08-21").deposited("text", RATIFICATION, "CHN").enteredAt("2026-11-23T00:00:00Z")
                .on("2003-08-20").correct(Given.deposit("text", RATIFICATION, "CHN"));
        assertThat(day(given)).isEqualTo("2003-09-19");
        var before = new AsOf(LocalDate.of(2026, 1, 1), Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(given.organisation().instruments().instrument(given.charter(), TEXT, before).orElseThrow()
                .inForce().computed().on().orElseThrow()).hasToString("2003-09-20");
    }

    @Test void a_text_without_a_clause_says_so() {
        assertThat(text(depositary("", "CHN")).inForce().computed().missing()).containsExactly(new Missing.Clause());
    }
}
