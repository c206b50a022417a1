package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.act.InstrumentAct.DepositaryStep.DENUNCIATION;
import static org.plenary.act.InstrumentAct.DepositaryStep.RATIFICATION;
import static org.plenary.act.InstrumentAct.DepositaryStep.SIGNATURE;
import static org.plenary.organisation.Given.deposit;
import static org.plenary.organisation.Given.end;
import static org.plenary.organisation.Given.grant;
import static org.plenary.organisation.Given.meet;
import static org.plenary.organisation.Given.party;
import static org.plenary.organisation.Given.suspend;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.BodyAct;
import org.plenary.act.InstrumentAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MembershipAct;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;

@DisplayName("Refusals say what was, what was needed, where it stands and what would satisfy it")
class RefusalsSpec {
    private static Given sco() {
        return new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member");
    }

    @Test void an_unknown_party_is_refused_with_near_misses() {
        assertThat(sco().on("2017-06-09").refusalsOf(grant("IDN", "member"))).containsExactly(
                "There is no party 'IDN' on record or in the charter. Did you mean 'IND', 'IRN'?");
    }

    @Test void an_unknown_standing_is_refused_with_near_misses() {
        assertThat(sco().on("2017-06-09").refusalsOf(grant("IND", "membre"))).containsExactly(
                "There is no standing 'membre' on record or in the charter. Did you mean 'member'?");
    }

    @Test @DisplayName("Tianjin decision: 'partner' is a standing only from 2025-09-01")
    void a_standing_before_its_time_is_refused() {
        assertThat(sco().on("2025-08-31").refusalsOf(grant("LAO", "partner"))).first().asString()
                .startsWith("There is no party 'LAO'");
        assertThat(sco().on("2025-08-31").refusalsOf(grant("BLR", "partner"))).containsExactly(
                "There was no standing 'partner' on 2025-08-31: the charter has it since 2025-09-01. "
                        + "(Tianjin decision) Correct the date or the standing, or enter the provision in the charter.");
    }

    @Test @DisplayName("Tianjin decision: 'observer' ends on 2025-09-01")
    void a_standing_after_its_time_is_refused() {
        assertThat(sco().on("2025-09-01").refusalsOf(grant("BLR", "observer"))).containsExactly(
                "There was no standing 'observer' on 2025-09-01: the charter has it from 2004-06-17 until 2025-09-01. "
                        + "(Observer regulation) Correct the date or the standing, or enter the provision in the "
                        + "charter.");
    }

    @Test void nobody_had_a_standing_before_the_organisation() {
        var charter = new SketchCharter("2001-06-15").parties("CHN").standing("member", "..", "Charter").charter();
        assertThat(new Given(charter).on("2001-06-14").refusalsOf(grant("CHN", "member"))).containsExactly(
                "The organisation was established on 2001-06-15; on 2001-06-14 nobody could hold a standing. "
                        + "Correct the date.");
    }

    @Test void a_standing_already_held_is_not_granted_again() {
        assertThat(sco().on("2010-01-01").refusalsOf(grant("CHN", "member"))).containsExactly(
                "CHN already is member, since 2001-06-15. Leave the grant out, or enter the end of the earlier "
                        + "standing first.");
        assertThat(sco().refusalsOf(grant("CHN", "member"))).containsExactly(
                "The standing of CHN from that day is already on record, on 2001-06-15. File a correction where the "
                        + "earlier entry is wrong, or leave this one out.");
    }

    @Test void only_a_standing_that_is_held_can_be_ended_suspended_or_restored() {
        assertThat(sco().on("2010-01-01").refusalsOf(end("MNG", "observer"))).containsExactly(
                "MNG held no standing on 2010-01-01; only a standing that is held can be ended, not 'observer'. "
                        + "Correct the standing or the date.");
        assertThat(sco().on("2010-01-01").refusalsOf(end("CHN", "observer"))).containsExactly(
                "CHN was member since 2001-06-15 on 2010-01-01; only a standing that is held can be ended, not "
                        + "'observer'. Correct the standing or the date.");
        assertThat(sco().on("2010-01-01").refusalsOf(
                new MembershipAct.StandingRestored(party("CHN"), new StandingId("member")))).containsExactly(
                "CHN was not suspended on 2010-01-01; only a suspended standing can be restored. Enter the suspension "
                        + "first.");
        assertThat(sco().on("2010-01-01").act(suspend("CHN", "member")).on("2011-01-01")
                .refusalsOf(suspend("CHN", "member"))).containsExactly(
                "The suspension of CHN is already on record, on 2010-01-01. File a correction where the earlier entry "
                        + "is wrong, or leave this one out.");
        assertThat(sco().on("2021-09").refusalsOf(new MembershipAct.ParticipationLapsed(party("AFG"), Optional.empty())))
                .containsExactly("AFG held no standing on 2021-09; who holds none takes no part anyway. Enter the "
                        + "grant of the standing first.");
    }

    @Test void a_step_belongs_to_a_procedure_of_the_charter() {
        assertThat(sco().refusalsOf(new MembershipAct.StepTaken(party("IND"), new ProcedureId("admision"), "applied",
                SketchCharter.words("applied"), Optional.empty()))).containsExactly(
                "There is no procedure 'admision' on record or in the charter. The charter lists what there is.");
    }

    @Test void an_unknown_body_or_office_is_refused() {
        assertThat(sco().refusalsOf(Given.chair("heads of states", "CHN"))).containsExactly(
                "There is no body 'heads of states' on record or in the charter. Did you mean 'heads of state'?");
        assertThat(sco().on("2004-01-15").refusalsOf(Given.assume("secretary general", "Zhang Deguang", "2006-12-31")))
                .containsExactly("There is no office 'secretary general' on record or in the charter. Did you mean "
                        + "'secretary-general'?");
        assertThat(sco().on("2002-01-01").refusalsOf(meet("r-1", "rats council", 1, "UZB"))).containsExactly(
                "There was no body 'rats council' on 2002-01-01: the charter has it since 2003-09-19. (Charter, on rats "
                        + "council) Correct the date or the body, or enter the provision in the charter.");
    }

    @Test void a_body_has_one_chair_from_a_day_and_one_who_sits_in_it() {
        var given = sco().chaired("heads of state", "RUS");
        assertThat(given.refusalsOf(Given.chair("heads of state", "CHN"))).containsExactly(
                "A chair of 'heads of state' from that day is already on record, on 2001-06-15. File a correction where "
                        + "the earlier entry is wrong, or leave this one out.");
        assertThat(given.on("2005-07-05").refusalsOf(Given.chair("heads of state", "MNG"))).containsExactly(
                "MNG has no seat in 'heads of state' on 2005-07-05, and only who sits in a body can chair it. "
                        + "(Charter, on heads of state) Seats are held by CHN, KAZ, KGZ, RUS, TJK, UZB.");
    }

    @Test void seats_that_follow_from_the_charter_cannot_be_taken_by_choice() {
        var taken = new BodyAct.SeatTaken(new BodyId("heads of state"), party("IND"), Optional.empty());
        assertThat(sco().refusalsOf(taken)).containsExactly("'heads of state' has no seat that is filled by choice. "
                + "(Charter, on heads of state) Its seats follow from the charter; enter the standing instead.");
        assertThat(sco().refusalsOf(new BodyAct.SeatVacated(new BodyId("heads of state"), party("IND")))).containsExactly(
                "IND holds no elected seat in 'heads of state' on 2001-06-15. Only a seat that was taken can be vacated.");
    }

    @Test void an_office_has_one_holder_from_a_day_and_is_left_by_its_holder() {
        var given = sco().on("2004-01-15").act(Given.assume("secretary-general", "Zhang Deguang", "2006-12-31"));
        assertThat(given.refusalsOf(Given.assume("secretary-general", "Somebody else", "2006-12-31"))).containsExactly(
                "A holder of the office 'secretary-general' from that day is already on record, on 2004-01-15. File a "
                        + "correction where the earlier entry is wrong, or leave this one out.");
        assertThat(given.on("2007").refusalsOf(Given.assume("secretary-general", "Bolat Nurgaliyev", "2006")))
                .containsExactly("The term ends on 2006, before it begins on 2007. Correct one of the two dates.");
        assertThat(given.on("2005-01-01").refusalsOf(new BodyAct.OfficeVacated(
                new OfficeId("secretary-general"), SketchCharter.words("Bolat Nurgaliyev")))).containsExactly(
                "secretary-general on 2005-01-01 is held by Zhang Deguang, not by Bolat Nurgaliyev. Only who holds an "
                        + "office can leave it.");
    }

    @Test void a_meeting_is_held_once_and_has_its_own_number() {
        var given = sco().act(meet("heads-of-state-1", "heads of state", 1, "CHN"));
        assertThat(given.on("2002-06-07").refusalsOf(meet("heads-of-state-1", "heads of state", 2, "RUS"))).containsExactly(
                "The meeting 'heads-of-state-1' is already on record, on 2001-06-15. File a correction where the earlier "
                        + "entry is wrong, or leave this one out.");
        assertThat(given.on("2002-06-07").refusalsOf(meet("heads-of-state-2", "heads of state", 1, "RUS"))).containsExactly(
                "Number 1 of 'heads of state' is already the meeting 'heads-of-state-1' of 2001-06-15. Correct the "
                        + "number; every regular meeting of a body has its own.");
    }

    @Test void a_meeting_begins_before_it_ends() {
        var held = (MeetingAct.MeetingHeld) meet("heads-of-state-1", "heads of state", 1, "CHN");
        var odd = new MeetingAct.MeetingHeld(new MeetingId("m"), held.body(), held.number(), held.series(),
                held.presence(), Optional.of(sco().on("2001-06-16").dated(held).on()), held.place(), held.host(),
                held.adopted(), held.outcomes(), held.deviation());
        assertThat(sco().refusalsOf(odd)).containsExactly("The meeting began on 2001-06-16, after its last day "
                + "2001-06-15. Correct one of the two dates.");
    }

    @Test void what_has_not_happened_yet_is_no_fact() {
        assertThat(sco().on("2027-06-01").refusalsOf(meet("heads-of-state-27", "heads of state", 27, "CHN")))
                .containsExactly("The act is dated 2027-06-01, and today is 2026-11-22. What has not happened yet cannot "
                        + "be entered as a fact; only plans, terms and grants of a standing may lie ahead.");
        assertThat(sco().on("2027-06-01").refusalsOf(Given.plan("heads-of-state-27", "heads of state", 27, "CHN"))).isEmpty();
    }

    @Test void a_signature_by_one_to_whom_the_form_is_not_open_is_refused() {
        var given = sco().on("2002-06-07").adopted("charter", "treaty", "", Sketches.FOUNDERS);
        assertThat(given.on("2005-07-05").granted("IND", "observer").refusalsOf(deposit("charter", SIGNATURE, "IND")))
                .containsExactly("IND on 2005-07-05 is observer, and the form 'treaty' is open to member. (Charter, on the "
                        + "form treaty) Another form may be open to it, or a later accession.");
        assertThat(given.refusalsOf(Given.adopt("other", "treaty", "", "USA"))).containsExactly(
                "USA on 2005-07-05 is without a standing, and the form 'treaty' is open to member. (Charter, on the form "
                        + "treaty) Another form may be open to it, or a later accession.");
    }

    @Test void a_step_needs_the_instrument_and_comes_after_its_adoption_and_once() {
        assertThat(sco().refusalsOf(deposit("charter", RATIFICATION, "CHN"))).containsExactly(
                "There is no instrument 'charter' on record or in the charter. Enter its adoption first.");
        var given = sco().on("2002-06-07").adopted("charter", "treaty", "", Sketches.FOUNDERS);
        assertThat(given.on("2002-06-06").refusalsOf(deposit("charter", RATIFICATION, "CHN"))).containsExactly(
                "'charter' was adopted on 2002-06-07; on 2002-06-06 there was nothing to take a step upon. Correct the "
                        + "date of one of the two acts.");
        given.on("2003-01-01").deposited("charter", RATIFICATION, "CHN");
        assertThat(given.on("2003-02-01").refusalsOf(deposit("charter", RATIFICATION, "CHN"))).containsExactly(
                "The ratification of CHN to 'charter' is already on record, on 2003-01-01. File a correction where the "
                        + "earlier entry is wrong, or leave this one out.");
        assertThat(given.refusalsOf(deposit("charter", DENUNCIATION, "KAZ"))).containsExactly(
                "KAZ had not bound itself to 'charter' by 2003-02-01; only a party can denounce. Enter its ratification or "
                        + "accession first.");
    }

    @Test void an_instrument_is_adopted_once_in_a_known_form_with_a_clause_that_can_be_read() {
        var given = sco().on("2002-06-07").adopted("charter", "treaty", "", Sketches.FOUNDERS);
        assertThat(given.refusalsOf(Given.adopt("charter", "treaty", "", ""))).containsExactly(
                "The adoption of 'charter' is already on record, on 2002-06-07. File a correction where the earlier entry "
                        + "is wrong, or leave this one out.");
        assertThat(given.refusalsOf(Given.adopt("other", "treatie", "", ""))).containsExactly(
                "There is no form 'treatie' on record or in the charter. Did you mean 'treaty'?");
        assertThat(given.refusalsOf(Given.adopt("other", "treaty", "30 days after four ratifications", "")))
                .singleElement().asString().startsWith("`30 days after four ratifications` is no clause on entry into "
                        + "force. Write `on adoption`");
        var reported = new InstrumentAct.EntryIntoForceReported(new InstrumentId("charter"), Optional.empty());
        assertThat(given.on("2003-09-19").act(reported).refusalsOf(reported)).containsExactly(
                "The entry into force of 'charter' is already on record, on 2003-09-19. File a correction where the "
                        + "earlier entry is wrong, or leave this one out.");
    }

    @Test void a_correction_needs_something_to_correct_and_comes_later() {
        var given = sco().on("2002-06-07").adopted("charter", "treaty", "", "");
        assertThat(given.refusalsOfCorrection(Given.adopt("other", "treaty", "", ""))).containsExactly(
                "There is no earlier entry that this act would correct. Enter it as a new act.");
        assertThat(given.refusalsOfCorrection(Given.adopt("charter", "treaty", "", ""))).containsExactly(
                "The adoption of 'charter' was entered at 2026-11-22T00:00:00Z, and its correction at "
                        + "2026-11-22T00:00:00Z. A correction is entered later than what it corrects.");
    }
}
