package org.plenary.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.MotionScene.id;
import static org.plenary.organisation.MotionScene.position;
import static org.plenary.organisation.MotionScene.tabling;
import static org.plenary.organisation.SketchCharter.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.MotionAct;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.Given;
import org.plenary.organisation.MotionScene;
import org.plenary.rule.Position;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

@DisplayName("What is not in order is refused with its ground, and nothing changes")
class BadInputSpec {
    private static MotionScene put() {
        return MotionScene.ofTen().tabled("statement-1", "foreign ministers", "statement").put("statement-1");
    }

    private static Act withTexts(Words title, Words text) {
        return new MotionAct.MotionTabled(id("m"), new BodyId("foreign ministers"), new MatterId("statement"), title, text,
                MotionScene.author("KAZ head of delegation"), Audience.EVERYONE, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static List<String> refusals(Words title, Words text) {
        return MotionScene.ofTen().refusals("KAZ head of delegation", withTexts(title, text));
    }

    @Test void nobody_speaks_for_another_party() {
        assertThat(put().refusals("CHN delegate", position("statement-1", "IND", Position.FOR))).singleElement()
                .asString().startsWith("This is for IND's own head of delegation, coordinator, delegate");
    }

    @Test void who_has_no_seat_takes_no_position() {
        assertThat(put().refusals("AFG delegate", position("statement-1", "AFG", Position.FOR))).singleElement()
                .asString().startsWith("AFG has no seat in 'foreign ministers' on 2026-03-02. (Charter, on statement) "
                        + "Entitled are BLR, CHN, IND");
    }

    @Test void whose_rights_are_suspended_takes_no_position() {
        var scene = put();
        var given = new Given(scene.charter()).on("2024-07-04").granted(MotionScene.MEMBERS, "member")
                .chaired("foreign ministers", "KGZ").on("2026-01-01").act(Given.suspend("UZB", "member"));
        var later = new MotionScene(scene.charter(), given.organisation())
                .tabled("statement-1", "foreign ministers", "statement").put("statement-1");
        assertThat(later.refusals("UZB delegate", position("statement-1", "UZB", Position.FOR))).singleElement()
                .asString().startsWith("UZB has no seat in 'foreign ministers' on 2026-03-02, because its rights are "
                        + "suspended.");
    }

    @Test void a_closed_motion_takes_no_position() {
        assertThat(put().closed("statement-1").refusals("IND delegate", position("statement-1", "IND", Position.FOR)))
                .containsExactly("The motion 'statement-1' was adopted on 2026-03-02. Only a new motion can take it up "
                        + "again.");
    }

    @Test void a_motion_that_was_not_put_takes_no_position() {
        assertThat(MotionScene.ofTen().tabled("m", "foreign ministers", "statement")
                .refusals("IND delegate", position("m", "IND", Position.FOR))).containsExactly(
                "The motion 'm' is tabled and was not put yet. Positions are taken once it is put.");
    }

    @Test void a_motion_that_nobody_tabled_is_named_with_the_one_that_was_meant() {
        assertThat(put().refusals("IND delegate", position("statment-1", "IND", Position.FOR))).containsExactly(
                "No motion 'statment-1' was tabled. Did you mean 'statement-1'?");
    }

    @Test void the_same_thing_twice_is_already_so() {
        var scene = put().takes("statement-1", "IND", Position.FOR);
        assertThat(scene.refusals("IND delegate", position("statement-1", "IND", Position.FOR))).containsExactly(
                "It is already so: IND is 'for' on 'statement-1'. There is nothing to enter.");
        assertThat(scene.refusals("KAZ head of delegation",
                tabling("statement-1", "foreign ministers", "statement", "", ""))).singleElement().asString()
                .startsWith("The motion 'statement-1' is already on record, on 2026-03-02.");
        assertThat(scene.refusals("KGZ head of delegation", new MotionAct.MotionPut(id("statement-1"),
                MotionScene.author("KGZ head of delegation")))).singleElement().asString().contains("is already so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-03-01", "2027"})
    void what_is_done_here_is_done_today(String on) {
        var ruling = put().ruling("IND delegate", position("statement-1", "IND", Position.FOR),
                PartialDate.parse(on).orElseThrow());
        assertThat(ruling).isInstanceOfSatisfying(Ruling.Refused.class, refused -> assertThat(refused.grounds())
                .first().satisfies(ground -> assertThat(ground.field()).isEqualTo("on")));
    }

    @Test void nobody_files_a_decision_himself() {
        assertThat(put().refusals("KGZ head of delegation", new MotionAct.MotionDecided(id("statement-1"), true,
                MotionAct.Basis.IN_THE_ROOM, java.util.Collections.emptySortedMap()))).singleElement().asString()
                .startsWith("Nobody files this: it follows by law from the positions on the motion.");
    }

    @Test void only_the_chair_puts_and_closes() {
        assertThat(put().refusals("IND head of delegation", new MotionAct.PositionsClosed(id("statement-1"),
                MotionScene.author("IND head of delegation")))).singleElement().asString()
                .startsWith("This is for the chair of 'foreign ministers' (KGZ)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u2066b", "a\ud800b", "a\u0007b", "a\ufffeb", "a\ufeffb", "a\u0085b"})
    void a_character_that_hides_or_reorders_what_is_read_is_refused(String text) {
        assertThat(refusals(words("title"), words(text))).singleElement().asString().startsWith("Character 2 is U+");
        assertThat(refusals(words(text), words("text"))).singleElement().asString().startsWith("Character 2 is U+");
    }

    @Test void markup_and_script_are_plain_text() {
        var script = words("<script>alert('x')</script> {{7*7}} ${jndi:ldap://x} ' OR 1=1 --\nSecond line\tand tab");
        assertThat(refusals(words("<b>Title</b> & \"more\""), script)).isEmpty();
    }

    @Test void every_language_may_be_written_as_it_is_written() {
        var persian = words("می\u200cخواهیم").and(new Language("hi"), "क्\u200dष").and(Language.CHINESE, "协商一致")
                .and(new Language("emoji"), "\ud83d\udd4a");
        assertThat(refusals(persian, persian)).isEmpty();
    }

    @Test void a_text_keeps_to_the_length_of_its_kind() {
        assertThat(refusals(words("t".repeat(300)), words("x".repeat(100_000)))).isEmpty();
        assertThat(refusals(words("t".repeat(301)), words("x".repeat(100_001)))).containsExactly(
                "The text has 301 characters; at most 300 are taken here. Shorten it, or hand the long text in as a paper.",
                "The text has 100,001 characters; at most 100,000 are taken here. Shorten it, or hand the long text in "
                        + "as a paper.");
        var long1 = new MotionAct.OpinionRecorded(id("statement-1"), new PartyId("IND"), words("o".repeat(10_001)));
        assertThat(put().refusals("IND delegate", long1)).singleElement().asString().contains("10,001 characters");
    }

    @Test void a_title_has_one_line_and_a_text_says_something() {
        assertThat(refusals(words("one\ntwo"), words("   "))).containsExactly(
                "Character 4 is U+000A: a control character. Leave it out.",
                "The text is blank. Say something in it, or leave the language out.");
        assertThat(refusals(Words.NONE, Words.NONE)).hasSize(2);
    }

    @Test void an_unknown_calendar_or_an_absurd_time_is_refused() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "statement");
        assertThat(scene.refusals("KGZ head of delegation", MotionScene.circulation("m", "72 hours", "saet")))
                .singleElement().asString().contains("'saet'").contains("Did you mean 'seat'?");
        assertThat(scene.refusals("KGZ head of delegation", MotionScene.circulation("m", "999999 years", "")))
                .containsExactly("999999 years is longer than 10 years. Set a shorter time.");
    }
}
