package org.plenary.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.MotionScene.circulation;
import static org.plenary.organisation.MotionScene.id;
import static org.plenary.organisation.MotionScene.objection;
import static org.plenary.organisation.MotionScene.position;
import static org.plenary.organisation.MotionScene.tabling;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.Basis;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.charter.Calendars;
import org.plenary.motion.Motion.Stage;
import org.plenary.organisation.MotionScene;
import org.plenary.rule.Position;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Silence: OSCE Rules of Procedure annex 1(A); General Assembly decision 74/544 (72 hours at least)")
class SilenceSpec {
    /// A Monday, 9:00.
    private static MotionScene circulated(String length, String calendar) {
        return MotionScene.ofTen().tabled("m", "foreign ministers", "statement").circulated("m", length, calendar);
    }

    private static MotionAct.MotionDecided decided(MotionScene scene) { return scene.motion("m").decided().orElseThrow(); }

    @Test void who_has_not_spoken_when_the_silence_ends_is_recorded_so_and_the_motion_stands() {
        var scene = circulated("72 hours", "").takes("m", "CHN", Position.FOR);
        assertThat(scene.motion("m").expires()).contains(Instant.parse("2026-03-05T09:00:00Z"));
        scene.at("2026-03-05T09:00:00Z");
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.IN_SILENCE);
        scene.at("2026-03-05T09:00:01Z");
        assertThat(decided(scene).adopted()).isTrue();
        assertThat(decided(scene).basis()).isEqualTo(Basis.SILENCE);
        assertThat(decided(scene).positions()).containsEntry(new PartyId("CHN"), "for")
                .containsEntry(new PartyId("IND"), "silence expired");
    }

    @Test void a_clock_that_was_overdue_is_executed_once_and_dated_on_the_day_it_fell_due() {
        var scene = circulated("72 hours", "").at("2026-03-20T09:00:00Z");
        assertThat(scene.motion("m").ended().orElseThrow().on()).hasToString("2026-03-05");
        assertThat(scene.motion("m").ended().orElseThrow().entered()).isEqualTo(Instant.parse("2026-03-20T09:00:00Z"));
        assertThat(scene.lapse()).isEmpty();
    }

    @Test void a_reasoned_objection_breaks_the_silence_at_once() {
        var scene = circulated("72 hours", "").takes("m", "CHN", Position.FOR)
                .objects("m", "IND", ObjectionKind.WORDING);
        assertThat(decided(scene).adopted()).isFalse();
        assertThat(decided(scene).basis()).isEqualTo(Basis.OBJECTION);
        assertThat(decided(scene).positions()).containsEntry(new PartyId("IND"), "against: wording")
                .containsEntry(new PartyId("UZB"), "silent");
        assertThat(scene.refusals("RUS delegate", position("m", "RUS", Position.FOR))).containsExactly(
                "The motion 'm' was not adopted on 2026-03-02. Only a new motion can take it up again.");
    }

    @Test void an_objection_without_a_reason_does_not_break_it() {
        var scene = circulated("72 hours", "");
        assertThat(scene.refusals("IND delegate", position("m", "IND", Position.AGAINST))).hasSize(2);
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.IN_SILENCE);
    }

    @Test void it_ends_early_when_all_have_agreed() {
        var scene = circulated("72 hours", "").takes("m", MotionScene.MEMBERS, Position.FOR);
        assertThat(decided(scene).adopted()).isTrue();
        assertThat(decided(scene).basis()).isEqualTo(Basis.ALL_AGREED);
    }

    @Test void it_does_not_end_early_while_one_who_takes_part_has_only_abstained() {
        var scene = circulated("72 hours", "").takes("m", "BLR CHN IND IRN KAZ KGZ PAK RUS TJK", Position.FOR)
                .takes("m", "UZB", Position.ABSTAINING);
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.IN_SILENCE);
        scene.takes("m", "UZB", Position.NOT_TAKING_PART);
        assertThat(decided(scene).basis()).isEqualTo(Basis.ALL_AGREED);
    }

    @Test void where_the_rule_asks_for_72_hours_they_run_also_when_all_agree() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "resolution").circulated("m", "96 hours", "")
                .takes("m", MotionScene.MEMBERS, Position.FOR);
        assertThat(scene.motion("m").stage()).isEqualTo(Stage.IN_SILENCE);
        scene.at("2026-03-06T09:00:01Z");
        assertThat(decided(scene).adopted()).isTrue();
    }

    @Test void a_shorter_silence_than_the_rule_asks_for_is_refused_with_its_article() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "resolution");
        assertThat(scene.refusals("KGZ head of delegation", circulation("m", "71 hours", ""))).containsExactly(
                "A silence of 71 hours is too short: 'silence' asks for 72 hours. (Charter, on resolution) "
                        + "Circulate it for 72 hours or longer.");
        assertThat(scene.refusals("KGZ head of delegation", circulation("m", "3 days", ""))).isEmpty();
        assertThat(scene.refusals("KGZ head of delegation", circulation("m", "72 hours", "seat"))).isEmpty();
    }

    @Test void what_is_decided_by_silence_alone_is_not_put_in_the_room() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "resolution");
        assertThat(scene.refusals("KGZ head of delegation",
                new MotionAct.MotionPut(id("m"), MotionScene.author("KGZ head of delegation")))).singleElement()
                .asString().endsWith("Circulate the motion by the silence procedure.");
    }

    @Test void where_consent_has_to_be_given_silence_gives_none_and_the_motion_is_not_circulated() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "meeting");
        assertThat(scene.refusals("KGZ head of delegation", circulation("m", "72 hours", ""))).singleElement()
                .asString().contains("Who stays silent does not agree by it.").endsWith("Put the motion in the room.");
    }

    @Test void a_position_after_the_end_comes_too_late() {
        var scene = circulated("72 hours", "").at("2026-03-05T09:00:01Z");
        assertThat(scene.refusals("IND delegate", objection("m", "IND", ObjectionKind.WORDING, "Too late.", "")))
                .containsExactly("The motion 'm' was adopted on 2026-03-05. Only a new motion can take it up again.");
    }

    @Test void the_text_under_silence_stays_the_one_that_was_circulated() {
        assertThat(circulated("72 hours", "").refusals("KAZ head of delegation",
                tabling("a", "foreign ministers", "statement", "", "m"))).singleElement().asString()
                .startsWith("The motion 'm' is under silence until 2026-03-05T09:00:00Z.");
    }

    @Test void each_capital_has_a_receipt_sent_opened_spoken_or_silent_to_the_end() {
        var india = new PartyId("IND");
        var scene = circulated("72 hours", "").at("2026-03-02T10:00:00Z")
                .files("IND delegate", new MotionAct.CirculationOpened(id("m"), india))
                .takes("m", "CHN", Position.FOR);
        assertThat(scene.refusals("IND delegate", new MotionAct.CirculationOpened(id("m"), india)))
                .containsExactly("It is already so: IND has opened 'm'. There is nothing to enter.");
        var room = scene.room("m");
        scene.at("2026-03-05T09:00:01Z");
        var receipts = Receipt.of(scene.motion("m"), room);
        assertThat(receipts).hasSize(10);
        assertThat(receipts.get(india)).isEqualTo(new Receipt(Instant.parse("2026-03-02T09:00:00Z"),
                java.util.Optional.of(Instant.parse("2026-03-02T10:00:00Z")), java.util.Optional.empty(),
                java.util.Optional.of(Instant.parse("2026-03-05T09:00:00Z"))));
        assertThat(receipts.get(new PartyId("CHN")).spoken()).contains(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {74, 544, 2006, 2020})
    void a_silence_never_ends_in_a_night_or_on_a_day_that_the_calendar_excludes(long seed) {
        var dice = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            var scene = MotionScene.ofTen().at(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(dice.nextLong(31_000_000)))
                    .tabled("m", "foreign ministers", "statement");
            var length = 1 + dice.nextInt(200) + List.of(" hours", " days", " working days", " weeks").get(dice.nextInt(4));
            scene.circulated("m", length, "seat");
            var calendar = new Calendars(scene.charter()).of(new CalendarId("seat"), scene.today());
            assertThat(calendar.isOpen(scene.motion("m").expires().orElseThrow())).as("seed %d, %s", seed, length).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1975})
    void a_broken_silence_never_adopts_and_every_decision_is_borne_out_by_the_rule(long seed) {
        var dice = new SplittableRandom(seed);
        var members = MotionScene.MEMBERS.split(" ");
        var bases = new TreeMap<Basis, Integer>();
        for (int i = 0; i < 150; i++) {
            var matter = List.of("statement", "resolution", "report").get(dice.nextInt(3));
            var scene = MotionScene.ofTen().tabled("m", "foreign ministers", matter).circulated("m", "80 hours", "");
            int filings = dice.nextInt(25);
            for (int f = 0; f < filings && scene.motion("m").isOpen(); f++) {
                scene.at(scene.now().plusSeconds(dice.nextLong(20_000)));
                var party = members[dice.nextInt(members.length)];
                var position = dice.nextInt(8) == 0 ? objection("m", party, ObjectionKind.WORDING, "Why " + f, "")
                        : position("m", party, List.of(Position.FOR, Position.FOR, Position.ABSTAINING,
                                Position.NOT_TAKING_PART).get(dice.nextInt(4)));
                if (scene.refusals(party + " delegate", position).isEmpty()) scene.files(party + " delegate", position);
            }
            scene.at("2026-04-01T09:00:00Z");
            var decided = decided(scene);
            bases.merge(decided.basis(), 1, Integer::sum);
            assertThat(decided.basis() == Basis.OBJECTION && decided.adopted()).as("seed %d", seed).isFalse();
            var again = scene.room("m").verdict(scene.motion("m").positions(), scene.room("m").fullSilence());
            assertThat(again.adopted()).as("seed %d, %s", seed, decided).isEqualTo(decided.adopted());
        }
        assertThat(bases).containsKeys(Basis.SILENCE, Basis.OBJECTION);
    }
}
