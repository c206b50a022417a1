package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.charterfile.Floor.head;
import static org.plenary.charterfile.Floor.moving;
import static org.plenary.charterfile.Floor.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.CaseAct.CaseJoined;
import org.plenary.act.CaseAct.CaseMoved;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.InstrumentAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.act.Post;
import org.plenary.motion.Motion;
import org.plenary.organisation.Moves;
import org.plenary.organisation.Organisation;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.StandingId;

@DisplayName("docs/charter-language.md section 5: how a case runs, in an invented league")
class CaseSpec {
    private static final Author BY_LAW = new Author.ByLaw();
    private Floor floor;

    @BeforeEach void read(@TempDir Path folder) {
        var charter = new Folder(folder).with("charter.yaml", CaseCharter.TEXT).read();
        assertThat(charter.findings()).isEmpty();
        floor = new Floor(charter.value().orElseThrow().charter(), Organisation.begin(), "2030-01-07T09:00:00Z");
        for (var party : List.of("AAA", "BBB", "CCC")) grant(party, "member");
        floor.follow(new BodyAct.ChairAssumed(new BodyId("council"), new PartyId("AAA"), Optional.empty(),
                Optional.empty()));
    }

    private void grant(String party, String standing) {
        floor.follow(new MembershipAct.StandingGranted(new PartyId(party), new StandingId(standing), Optional.empty()));
    }

    private static CaseJoined joining(CaseId id, Author by) { return new CaseJoined(id, Optional.empty(), by); }

    @Test void a_case_that_several_must_open_waits_until_the_last_has_joined() {
        var id = floor.open("meeting", "AAA", head("AAA"));
        assertThat(floor.one(id).stage()).isEmpty();
        assertThat(floor.refusals(joining(id, new Author.Delegation(new PartyId("AAA"), Post.COORDINATOR)),
                new Author.Delegation(new PartyId("AAA"), Post.COORDINATOR))).singleElement().asString()
                .contains("'AAA coordinator' has joined in opening 'meeting-AAA-1' already",
                        "so far AAA head of delegation");
        assertThat(floor.refusals(moving(id, "agree", head("BBB")), head("BBB"))).singleElement().asString()
                .contains("waits for others to join in opening it", "2 holders of the standing 'member' together");
        floor.file(joining(id, head("BBB")), head("BBB")).stands(id, "asked");
        assertThat(floor.one(id).openers()).containsExactly(head("AAA"), head("BBB"));
    }

    @Test void a_move_that_all_others_must_make_is_a_joining_until_the_last_of_them_makes_it() {
        var id = floor.open("meeting", "AAA", head("AAA"));
        floor.joinOpening(id, head("BBB"));
        assertThat(floor.refusals(moving(id, "agree", head("AAA")), head("AAA"))).singleElement().asString()
                .contains("every holder of the standing 'member' but the party concerned, together (BBB, CCC)");
        floor.move(id, "agree", head("BBB")).stands(id, "asked");
        var open = new Moves(floor.charter(), floor.organisation()).next(floor.one(id), floor.today()).getFirst();
        assertThat(open.needed()).isEqualTo(2);
        assertThat(open.joined()).containsExactly(head("BBB"));
        assertThat(floor.refusals(moving(id, "agree", head("BBB")), head("BBB"))).singleElement().asString()
                .contains("has joined in the move 'agree' already");
        floor.move(id, "agree", head("CCC")).stands(id, "agreed");
    }

    @Test void a_motion_is_taken_off_the_table_when_the_case_leaves_its_stage_otherwise() {
        var id = floor.open("statement", "AAA", head("BBB"));
        var motion = floor.one(id).motion().orElseThrow();
        assertThat(motion).hasToString("statement-AAA-1-1");
        floor.move(id, "take back", head("BBB")).stands(id, "taken back");
        assertThat(floor.organisation().motions().one(motion).orElseThrow().stage()).isEqualTo(Motion.Stage.WITHDRAWN);
        assertThat(floor.refusals(moving(id, "take back", head("BBB")), head("BBB"))).singleElement().asString()
                .contains("ended on 2030-01-07, at 'taken back'");
    }

    @Test void a_motion_beside_the_one_that_the_procedure_put_does_not_decide_the_case() {
        var id = floor.open("statement", "AAA", head("BBB"));
        var put = floor.one(id).motion().orElseThrow();
        floor.file(CaseCharter.tabled("another", id, head("CCC")), head("CCC"));
        assertThat(floor.one(id).motion()).contains(put);
        floor.decide(id, true).stands(id, "made");
        var published = (CaseAct.StatementPublished) floor.organisation().cases().statements().get(0).act();
        assertThat(published.text()).isEqualTo(floor.one(id).about());
        assertThat(published.motion()).contains(put);
        assertThat(published.basis().in(Language.ENGLISH))
                .isEqualTo("statement: made, Pact art. 5");
    }

    @Test void clocks_that_lead_to_clocks_run_on_from_the_due_moment_and_not_from_the_day_somebody_looked() {
        var id = floor.open("reminders", "AAA", head("BBB"));
        floor.on("2030-06-01");
        assertThat(floor.lapse()).isEqualTo(3);
        assertThat(floor.one(id).passages()).extracting(step -> step.on().toString())
                .containsExactly("2030-01-07", "2030-02-07", "2030-03-07", "2030-03-21");
        assertThat(floor.entered().stream().filter(act -> act.act() instanceof CaseMoved)
                .map(act -> act.entered()).distinct()).hasSize(2);
    }

    @Test void working_days_are_those_of_the_clock_s_own_calendar() {
        var id = floor.open("reminders", "AAA", head("BBB"));
        floor.on("2030-06-01").lapse();
        var last = floor.one(id).passages().get(2);
        assertThat(last.to()).contains(new StageId("twice reminded"));
        assertThat(last.moved().runsOut().orElseThrow()).hasToString("2030-03-21T23:59:59Z");
    }

    @Test void a_standing_that_the_subject_comes_to_hold_leads_its_case_on() {
        var id = floor.open("waiting", "DDD", head("DDD"));
        grant("EEE", "observer");
        floor.stands(id, "waiting");
        grant("DDD", "observer");
        floor.stands(id, "observer now");
        assertThat(floor.one(id).end().orElseThrow().trigger()).isEqualTo(Trigger.CONDITION);
    }

    @Test void an_entry_into_force_that_lies_ahead_leads_on_when_its_day_has_come() {
        var id = floor.open("waiting", "AAA", head("AAA"));
        floor.follow(new InstrumentAct.InstrumentAdopted(new InstrumentId("pact"), Floor.words("Pact"),
                new FormId("treaty"),
                Optional.empty(), Optional.of("30 days after 2 ratifications"), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(new PartyId("AAA"), new PartyId("BBB")), List.of()));
        for (var party : List.of("AAA", "BBB")) {
            floor.follow(new InstrumentAct.DepositaryActed(new InstrumentId("pact"), new PartyId(party),
                    InstrumentAct.DepositaryStep.RATIFICATION, Optional.empty()));
        }
        floor.stands(id, "waiting").on("2030-02-05");
        assertThat(floor.lapse()).isZero();
        floor.on("2030-02-06");
        assertThat(floor.lapse()).isOne();
        floor.stands(id, "bound");
        assertThat(floor.lapse()).isZero();
    }

    @Test void a_case_closes_another_one_where_it_stands() {
        var waiting = floor.open("waiting", "AAA", head("AAA"));
        var id = floor.open("clearing", "AAA", head("AAA"));
        floor.move(id, "clear", head("AAA")).stands(id, "cleared");
        assertThat(floor.one(waiting).isOver()).isTrue();
        floor.stands(waiting, "waiting");
        assertThat(floor.one(waiting).end().orElseThrow().to()).isEmpty();
    }

    @DisplayName("Decision 0009: the law of a case is that of the day on which it was opened")
    @Test void an_amended_procedure_does_not_touch_a_running_case() {
        var old = floor.on("2030-12-31").open("clearing", "AAA", head("AAA"));
        floor.on("2031-01-02").move(old, "clear", head("AAA")).stands(old, "cleared");
        var fresh = floor.open("clearing", "AAA", head("AAA"));
        assertThat(floor.refusals(moving(fresh, "clear", head("AAA")), head("AAA"))).singleElement().asString()
                .contains("There is no move 'clear' at the stage 'asked for'",
                        "Open now: 'wait' by the party concerned (AAA)");
        assertThat(floor.refusals(opening("reminders", "AAA", head("BBB"), false), head("BBB"))).singleElement()
                .asString()
                .contains("The procedure 'reminders' was not in force on 2031-01-02",
                        "It was in force until 2031-01-01");
    }

    @Test void a_stale_page_cannot_move_a_case_that_has_gone_on() {
        var id = floor.open("reminders", "AAA", head("BBB"));
        floor.on("2030-02-10").lapse();
        var stale = new CaseMoved(id, Optional.of("answer"), Optional.of(new StageId("asked")), Optional.empty(),
                Trigger.MOVE, head("AAA"), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty(), Optional.empty());
        assertThat(floor.refusals(stale, head("AAA"))).singleElement().asString()
                .contains("stands at 'reminded', not at 'asked'");
    }

    @Test void steps_that_follow_by_law_are_filed_by_nobody_and_unknown_cases_are_named() {
        var id = floor.open("reminders", "AAA", head("BBB"));
        var clock = new CaseMoved(id, Optional.empty(), Optional.of(new StageId("asked")),
                Optional.of(new StageId("reminded")), Trigger.CLOCK, head("AAA"), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty(), Optional.empty());
        assertThat(floor.refusals(clock, head("AAA"))).singleElement().asString()
                .contains("A step by clock is filed by nobody");
        assertThat(floor.refusals(moving(new CaseId("reminders-AAA-2"), "answer", head("AAA")), head("AAA")))
                .singleElement().asString().contains("'reminders-AAA-1'");
        assertThat(floor.refusals(opening("remainders", "AAA", head("BBB"), false), head("BBB")))
                .singleElement().asString().contains("Did you mean 'reminders'?");
    }

    @Test void a_motion_by_law_names_its_case_and_its_subject() {
        var id = floor.open("statement", "AAA", head("BBB"));
        var tabled = floor.one(id).tabled().orElseThrow();
        assertThat(tabled.author()).isEqualTo(BY_LAW);
        assertThat(tabled.subject()).contains(new PartyId("AAA"));
        assertThat(floor.organisation().cases().ofMotion(tabled.motion()).orElseThrow().id()).isEqualTo(id);
        assertThat(floor.entered().stream().map(act -> act.act())
                .filter(MotionAct.MotionPut.class::isInstance)).hasSize(1);
    }
}
