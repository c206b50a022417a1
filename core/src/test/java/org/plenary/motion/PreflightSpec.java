package org.plenary.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.SketchCharter.words;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
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

    @Test void a_sounding_says_what_is_missing_and_what_would_carry() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "election").put("m")
                .takes("m", "CHN IND IRN KAZ KGZ", Position.FOR).takes("m", "PAK TJK UZB", Position.AGAINST);
        var sounding = Sounding.of(scene.motion("m"), scene.room("m"));
        assertThat(sounding.carriesNow()).isFalse();
        assertThat(sounding.missing()).isEqualTo(parties("BLR RUS"));
        assertThat(sounding.canStillPass()).isTrue();
        assertThat(sounding.wouldCarry()).hasSize(1).containsValue(Position.FOR);
        assertThat(sounding.inTheWay()).extracting(Stand::party).isEqualTo(parties("PAK TJK UZB").stream().toList());
        var after = scene.takes("m", "RUS", Position.FOR);
        var now = Sounding.of(after.motion("m"), after.room("m"));
        assertThat(now.carriesNow()).isTrue();
        assertThat(now.inTheWay()).isEmpty();
        assertThat(now.turns()).isInstanceOf(Flip.By.class);
    }

    @Test void under_consensus_a_sounding_names_whose_objection_stands_in_the_way() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "statement").put("m")
                .objects("m", "IND", ObjectionKind.WORDING).objects("m", "IRN", ObjectionKind.PROCEDURE);
        var sounding = Sounding.of(scene.motion("m"), scene.room("m"));
        assertThat(sounding.carriesNow()).isFalse();
        assertThat(sounding.canStillPass()).isFalse();
        assertThat(sounding.wouldCarry()).containsOnlyKeys(new PartyId("IND"), new PartyId("IRN"));
        assertThat(sounding.missing()).hasSize(8);
    }

    @Test void the_record_of_a_decision_holds_everything_that_bears_it_out() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "statement").put("m")
                .takes("m", "CHN", Position.FOR)
                .files("IND delegate", new MotionAct.OpinionRecorded(MotionScene.id("m"),
                        new PartyId("IND"), words("Too early.")));
        var rooms = new Rooms(scene.organisation().seating(scene.charter()));
        assertThat(RecordOfDecision.of(scene.motion("m"), rooms, Optional.empty())).isEmpty();
        scene.closed("m");
        var record = RecordOfDecision.of(scene.motion("m"), rooms, Optional.of(7L)).orElseThrow();
        assertThat(record.adopted()).isTrue();
        assertThat(record.verdict().orElseThrow().finding()).hasToString(
                "yes Charter, on statement: against: 0; needed: exactly 0");
        assertThat(record.positions()).hasSize(10);
        assertThat(record.opinions()).extracting(Opinion::says).containsExactly(words("Too early."));
        assertThat(record.entry()).contains(7L);
        assertThat(record.receipts()).isEmpty();
    }
}
