package org.plenary.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.charter.Seats;
import org.plenary.organisation.MotionScene;
import org.plenary.organisation.Organisation;
import org.plenary.organisation.SketchCharter;
import org.plenary.rule.Position;
import org.plenary.rule.Lapse;
import org.plenary.rule.analysis.CountsAs;
import org.plenary.rule.analysis.Flip;
import org.plenary.rule.analysis.SmallestSet;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Before a motion is put: who can block it, what it needs, what silence and abstaining count as")
class PreflightSpec {
    private static final String COUNCIL = "CHN FRA GBR RUS USA DNK DZA GRC GUY KOR PAK PAN SLE SOM SVN";

    private static Preflight of(String matter, String subject) {
        var scene = MotionScene.ofTen().tabledAbout(subject, "m",
                matter.equals("suspension") ? "heads of state" : "foreign ministers", matter);
        return Preflight.of(scene.room("m"));
    }

    private static TreeSet<PartyId> parties(String codes) {
        var parties = new TreeSet<PartyId>();
        Arrays.stream(codes.split(" ")).map(PartyId::new).forEach(parties::add);
        return parties;
    }

    @Test @DisplayName("SCO Charter art. 16(1): every member can block, and silence and abstaining count as consent")
    void consensus() {
        var before = of("statement", "UZB");
        assertThat(before.blockers().holders()).isEqualTo(parties(MotionScene.MEMBERS));
        assertThat(before.entitled()).hasSize(10);
        assertThat(before.stops()).isInstanceOfSatisfying(SmallestSet.Found.class,
                found -> assertThat(found.members()).hasSize(1));
        assertThat(Preflight.ofAll(before.silent())).contains(CountsAs.FOR);
        assertThat(Preflight.ofAll(before.abstaining())).contains(CountsAs.FOR);
        assertThat(before.inTheRoom()).isTrue();
        assertThat(before.bySilence()).isTrue();
    }

    @Test @DisplayName("SCO Charter art. 16(1), second sentence: the party concerned can block nothing")
    void the_party_concerned() {
        var before = of("suspension", "UZB");
        assertThat(before.blockers().holders()).hasSize(9).doesNotContain(new PartyId("UZB"));
        assertThat(before.entitled()).hasSize(9);
    }

    @Test @DisplayName("SCO Charter art. 7: where all consent, silence counts as objection and cannot adopt")
    void consent_of_all() {
        var before = of("meeting", "UZB");
        assertThat(Preflight.ofAll(before.silent())).contains(CountsAs.AGAINST);
        assertThat(before.bySilence()).isFalse();
    }

    @Test @DisplayName("General Assembly rule 85 and decision 74/544: two thirds of those voting; 72 hours of silence")
    void general_assembly() {
        var election = of("election", "UZB");
        assertThat(election.blockers().holders()).isEmpty();
        assertThat(Preflight.ofAll(election.abstaining())).contains(CountsAs.NEITHER);
        var silence = of("resolution", "UZB");
        assertThat(silence.shortestSilence()).contains(new Lapse(72, Lapse.Unit.HOURS));
        assertThat(silence.inTheRoom()).isFalse();
    }

    @Test @DisplayName("DSU art. 16.4: by negative consensus nobody blocks, and all together are needed to stop a report")
    void negative_consensus() {
        var before = of("report", "UZB");
        assertThat(before.blockers().holders()).isEmpty();
        assertThat(before.stops()).isInstanceOfSatisfying(SmallestSet.Found.class,
                found -> assertThat(found.members()).hasSize(10));
    }

    @Test @DisplayName("UN Charter art. 27(3): five can block; a permanent member that abstains does not")
    void security_council() {
        var charter = new SketchCharter("1945-10-24").parties(COUNCIL).matters("substantive")
                .group("permanent", "CHN FRA GBR RUS USA")
                .rule("council", "for >= 9 and against of permanent = 0", "UN Charter art. 27(3)")
                .body("council", "..", new Seats.Listed(parties(COUNCIL)), Optional.empty(), "substantive", "council")
                .charter();
        var room = new Rooms(Organisation.begin().seating(charter)).of(new BodyId("council"),
                new MatterId("substantive"), Optional.empty(), LocalDate.of(2025, 3, 1)).orElseThrow();
        var before = Preflight.of(room);
        assertThat(before.blockers().holders()).isEqualTo(parties("CHN FRA GBR RUS USA"));
        assertThat(before.carries()).isInstanceOfSatisfying(SmallestSet.Found.class, found -> {
            assertThat(found.members()).hasSize(9).containsAll(parties("CHN FRA GBR RUS USA"));
            assertThat(found.howMany()).contains(BigInteger.valueOf(210));
        });
        assertThat(before.abstaining().orElseThrow()).containsEntry(new PartyId("CHN"), CountsAs.NEITHER)
                .containsEntry(new PartyId("DNK"), CountsAs.AGAINST);
    }

    @Test void a_sounding_says_what_would_carry() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "election").put("m")
                .takes("m", "CHN IND IRN KAZ KGZ", Position.FOR).takes("m", "PAK TJK UZB", Position.AGAINST);
        var sounding = Sounding.of(scene.motion("m"), scene.room("m"));
        assertThat(sounding.now().adopted()).isFalse();
        assertThat(sounding.canStillPass()).isTrue();
        assertThat(changes(sounding)).hasSize(1).containsValue(Position.FOR);
        var after = scene.takes("m", "RUS", Position.FOR);
        var now = Sounding.of(after.motion("m"), after.room("m"));
        assertThat(now.now().adopted()).isTrue();
        assertThat(now.turns()).isInstanceOf(Flip.By.class);
    }

    private static SortedMap<PartyId, Position> changes(Sounding sounding) {
        return ((Flip.By) sounding.turns()).changes();
    }

    @Test void under_consensus_a_sounding_names_whose_objection_stands_in_the_way() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "statement").put("m")
                .objects("m", "IND", ObjectionKind.WORDING).objects("m", "IRN", ObjectionKind.PROCEDURE);
        var sounding = Sounding.of(scene.motion("m"), scene.room("m"));
        assertThat(sounding.now().adopted()).isFalse();
        assertThat(sounding.canStillPass()).isFalse();
        assertThat(changes(sounding)).containsOnlyKeys(new PartyId("IND"), new PartyId("IRN"));
    }

    @Test void the_sounding_of_a_decided_motion_bears_the_decision_out() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "statement").put("m")
                .takes("m", "CHN", Position.FOR).closed("m");
        var sounding = Sounding.of(scene.motion("m"), scene.room("m"));
        assertThat(scene.motion("m").decided().orElseThrow().adopted()).isTrue();
        assertThat(sounding.now().finding()).hasToString("yes Charter, on statement: against: 0; needed: exactly 0");
    }

    @Test @DisplayName("General Assembly decision 74/544: what only silence can adopt is sounded as after it")
    void tabled_for_silence() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "resolution");
        assertThat(Sounding.of(scene.motion("m"), scene.room("m")).now().adopted()).isTrue();
        scene.circulated("m", "72 hours", "").objects("m", "IND", ObjectionKind.CORE_INTEREST);
        assertThat(scene.motion("m").stage()).isEqualTo(Motion.Stage.NOT_ADOPTED);
        assertThat(Sounding.of(scene.motion("m"), scene.room("m")).now().adopted()).isFalse();
    }

    @Test void what_silence_adopted_stays_adopted_when_it_is_sounded_again_also_where_all_agreed_before_its_end() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "resolution").circulated("m", "80 hours", "")
                .at("2026-03-05T10:00:00Z").takes("m", MotionScene.MEMBERS, Position.FOR);
        assertThat(scene.motion("m").decided().orElseThrow().basis()).isEqualTo(MotionAct.Basis.ALL_AGREED);
        assertThat(Sounding.of(scene.motion("m"), scene.room("m")).now().adopted()).isTrue();
        var lapsed = MotionScene.ofTen().tabled("m", "foreign ministers", "resolution").circulated("m", "72 hours", "")
                .at("2026-03-09T10:00:00Z");
        assertThat(lapsed.motion("m").decided().orElseThrow().basis()).isEqualTo(MotionAct.Basis.SILENCE);
        assertThat(Sounding.of(lapsed.motion("m"), lapsed.room("m")).now().adopted()).isTrue();
    }
}
