package org.plenary.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.MotionScene.id;
import static org.plenary.organisation.MotionScene.objection;
import static org.plenary.organisation.MotionScene.position;
import static org.plenary.organisation.MotionScene.tabling;
import static org.plenary.organisation.SketchCharter.words;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.Basis;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.motion.Motion.Stage;
import org.plenary.organisation.MotionScene;
import org.plenary.rule.Position;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

@DisplayName("SCO Charter art. 16: no vote; adopted where nobody objects; opinions are recorded and do not block")
class ConsensusInTheRoomSpec {
    private static final String CHAIR = "KGZ head of delegation";

    private static MotionScene put() { return MotionScene.ofTen().tabled("m", "foreign ministers", "statement").put("m"); }

    @Test void a_motion_is_adopted_where_nobody_objects_though_some_stay_silent() {
        var scene = put().takes("m", "CHN RUS", Position.FOR).takes("m", "IND", Position.ABSTAINING).closed("m");
        var decided = scene.motion("m").decided().orElseThrow();
        assertThat(decided.adopted()).isTrue();
        assertThat(decided.basis()).isEqualTo(Basis.IN_THE_ROOM);
        assertThat(decided.positions()).hasSize(10).containsEntry(new PartyId("CHN"), "for")
                .containsEntry(new PartyId("IND"), "abstaining").containsEntry(new PartyId("UZB"), "silent");
    }

    @Test void one_objection_stands_in_the_way_until_it_is_lifted() {
        var scene = put().objects("m", "IND", ObjectionKind.WORDING);
        assertThat(scene.organisation().motions().one(id("m")).orElseThrow().stand(new PartyId("IND")).orElseThrow()
                .liftedBy()).contains(words("Another wording"));
        scene.takes("m", "IND", Position.FOR).closed("m");
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test void an_objection_that_blocks_alone_says_what_it_is_about_and_why() {
        assertThat(put().refusals("IND delegate", position("m", "IND", Position.AGAINST))).containsExactly(
                "The objection of IND alone stands in the way of 'm', and does not say what it is about. (Charter, on "
                        + "statement) Name its kind: core interest, wording, procedure or awaiting instructions.",
                "The objection of IND alone stands in the way of 'm', and gives no reason. (Charter, on statement) "
                        + "Give the reason.");
    }

    @Test void where_nobody_blocks_alone_being_against_needs_no_reason() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "election").put("m")
                .takes("m", "CHN IND IRN KAZ KGZ RUS", Position.FOR).takes("m", "PAK TJK UZB", Position.AGAINST);
        scene.closed("m");
        assertThat(scene.motion("m").decided().orElseThrow().adopted()).isTrue();
    }

    @Test void a_recorded_opinion_does_not_block() {
        var scene = put().files("IND delegate",
                new MotionAct.OpinionRecorded(id("m"), new PartyId("IND"), words("The matter deserves a fuller study.")));
        scene.closed("m");
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.ADOPTED);
        assertThat(scene.motion("m").voices().opinions()).extracting(Opinion::party).containsExactly(new PartyId("IND"));
    }

    @Test void the_party_concerned_takes_no_position_where_the_rule_leaves_it_out() {
        var scene = MotionScene.ofTen().tabledAbout("UZB", "m", "heads of state", "suspension").put("m");
        assertThat(scene.refusals("UZB delegate", objection("m", "UZB", ObjectionKind.CORE_INTEREST, "No.", "")))
                .singleElement().asString().startsWith("UZB is the party concerned, which 'consensus without the party "
                        + "concerned' leaves out. (Charter, on suspension)");
        scene.closed("m");
        assertThat(scene.motion("m").decided().orElseThrow().adopted()).isTrue();
        assertThat(scene.motion("m").decided().orElseThrow().positions()).hasSize(9)
                .doesNotContainKey(new PartyId("UZB"));
    }

    @Test void a_matter_about_a_party_needs_to_know_which_one() {
        assertThat(MotionScene.ofTen().refusals("KAZ head of delegation",
                tabling("m", "heads of state", "suspension", "", ""))).singleElement().asString()
                .contains("which speaks of the party concerned").endsWith("Name the subject.");
    }

    @Test void a_body_takes_up_only_what_it_is_there_for() {
        assertThat(MotionScene.ofTen().refusals("KAZ head of delegation",
                tabling("m", "foreign ministers", "suspension", "UZB", ""))).singleElement().asString()
                .startsWith("'foreign ministers' does not decide 'suspension' on 2026-03-02.")
                .endsWith("It is decided that day by 'heads of state'.");
    }

    @Test void an_amendment_taken_in_by_the_mover_changes_the_text_and_asks_everybody_anew() {
        var scene = put().takes("m", "CHN", Position.FOR)
                .files("KAZ head of delegation", tabling("a", "foreign ministers", "statement", "", "m"))
                .files("KAZ head of delegation", new MotionAct.AmendmentAccepted(id("m"), id("a"),
                        MotionScene.author("KAZ head of delegation")));
        assertThat(scene.motion("m").text()).isEqualTo(words("Text of a"));
        assertThat(scene.motion("m").positions()).isEmpty();
        assertThat(scene.motion("a").stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test void an_amendment_that_is_put_is_decided_before_its_motion_and_replaces_the_text_when_adopted() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "statement")
                .files("KAZ head of delegation", tabling("a", "foreign ministers", "statement", "", "m")).put("a");
        assertThat(scene.refusals(CHAIR, new MotionAct.MotionPut(id("m"), MotionScene.author(CHAIR))))
                .containsExactly("The amendment 'a' is before the body in the room. Decide the amendment first.");
        scene.closed("a").put("m").closed("m");
        assertThat(scene.motion("m").text()).isEqualTo(words("Text of a"));
    }

    @Test void an_amendment_that_is_left_open_ends_with_its_motion() {
        var scene = put().files("KAZ head of delegation", tabling("a", "foreign ministers", "statement", "", "m"));
        scene.closed("m");
        assertThat(scene.motion("a").stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(scene.organisation().motions().openNow()).isEmpty();
    }

    @Test void a_deferral_with_a_clock_brings_the_motion_back_at_its_end() {
        var scene = put().takes("m", "CHN", Position.FOR).files(CHAIR, new MotionAct.MotionDeferred(id("m"),
                MotionScene.author(CHAIR), org.plenary.calendar.Length.parse("5 days"), Optional.empty(),
                Optional.empty(), Optional.of(words("One seat awaits instructions."))));
        scene.at("2026-03-07T23:59:59Z");
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.DEFERRED);
        scene.at("2026-03-09T10:00:00Z");
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.IN_THE_ROOM);
        assertThat(scene.motion("m").put().orElseThrow().on()).hasToString("2026-03-07");
        assertThat(scene.motion("m").positions()).containsOnlyKeys(new PartyId("CHN"));
    }

    @Test void another_body_decides_what_is_referred_to_it_and_hears_everybody_anew() {
        var scene = put().takes("m", "CHN", Position.FOR).files(CHAIR, new MotionAct.MotionReferred(id("m"),
                MotionScene.author(CHAIR), new BodyId("heads of state"), Optional.empty()));
        assertThat(scene.motion("m").body()).isEqualTo(new BodyId("heads of state"));
        assertThat(scene.motion("m").positions()).isEmpty();
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.TABLED);
    }

    @Test void who_is_not_interested_stays_out_of_a_project_without_stopping_it_and_may_join_later() {
        var india = new PartyId("IND");
        var scene = MotionScene.ofTen().tabled("p", "foreign ministers", "project").put("p")
                .objects("p", "IND", ObjectionKind.CORE_INTEREST)
                .files("IND coordinator", new MotionAct.OptedOut(id("p"), india, Optional.empty())).closed("p");
        assertThat(scene.motion("p").decided().orElseThrow().adopted()).isTrue();
        assertThat(scene.motion("p").optedOut()).containsExactly(india);
        scene.at("2026-06-01T09:00:00Z").files("IND coordinator", new MotionAct.JoinedLater(id("p"), india));
        assertThat(scene.motion("p").optedOut()).isEmpty();
    }

    @Test void nobody_stays_out_of_what_binds_all() {
        assertThat(put().refusals("IND coordinator",
                new MotionAct.OptedOut(id("m"), new PartyId("IND"), Optional.empty()))).singleElement().asString()
                .startsWith("'statement' is decided by 'consensus', from which nobody may stay out.");
    }

    @Test void where_the_party_concerned_has_to_consent_it_does_so_by_being_for_seat_or_no_seat() {
        var scene = MotionScene.ofTen().tabledAbout("AFG", "m", "foreign ministers", "assistance")
                .tabledAbout("AFG", "n", "foreign ministers", "assistance").put("m").put("n");
        scene.takes("m", "CHN", Position.FOR).closed("m");
        assertThat(scene.motion("m").decided().orElseThrow().adopted()).isFalse();
        scene.takes("n", "AFG", Position.FOR).closed("n");
        assertThat(scene.motion("n").decided().orElseThrow().adopted()).isTrue();
        assertThat(scene.motion("n").decided().orElseThrow().positions()).containsEntry(new PartyId("AFG"), "for");
    }
}
