package org.plenary.server.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.MotionAct;
import org.plenary.act.Post;
import org.plenary.charterfile.ActJson;
import org.plenary.charterfile.act.ActForm;
import org.plenary.rule.Position;
import org.plenary.server.Sco;
import org.plenary.server.page.Phrases;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.TextStatus;

@DisplayName("Forms: any act can be asked for, and what is typed is read as files and interfaces read it")
class FormsSpec {
    private static final Author KAZ = new Author.Delegation(new PartyId("KAZ"), Post.HEAD_OF_DELEGATION);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test void every_kind_of_act_has_a_form_in_every_language() {
        for (var act : ActJson.names()) {
            for (var language : Phrases.LANGUAGES) {
                var form = Form.of(Sco.on("2026-11-22"), Phrases.in(language), act);
                assertThat(form.fields()).as(act).noneMatch(field -> field.name().equals("author"))
                        .allMatch(field -> !field.label().isBlank());
            }
        }
    }

    @Test void what_was_typed_becomes_the_act_with_the_person_as_its_author() {
        var act = read("motion tabled", "motion", "statement-1", "body", "foreign ministers", "matter", "statement",
                "title.en", "A statement", "title.ru", "Заявление", "title.ru.status", "authentic",
                "text.en", "The ministers\r\n agree.", "audience", "everyone", "author", "IND head of delegation");
        var tabled = (MotionAct.MotionTabled) act;
        assertThat(tabled.author()).isEqualTo(KAZ);
        assertThat(tabled.title().in(Language.RUSSIAN)).isEqualTo("Заявление");
        assertThat(tabled.title().wordings().get(Language.RUSSIAN).status()).isEqualTo(TextStatus.AUTHENTIC);
        assertThat(tabled.text().in(Language.ENGLISH)).isEqualTo("The ministers\n agree.");
        assertThat(tabled.meeting()).isEmpty();
    }

    @Test void markup_is_text_like_any_other() {
        var act = (MotionAct.OpinionRecorded) read("opinion recorded", "motion", "m", "party", "KAZ",
                "opinion.en", "<script>alert(1)</script>");
        assertThat(act.opinion().in(Language.ENGLISH)).isEqualTo("<script>alert(1)</script>");
    }

    @Test void a_position_is_chosen_by_its_word() {
        var act = (MotionAct.PositionTaken) read("position taken", "motion", "m", "party", "KAZ",
                "position", "not taking part");
        assertThat(act.position()).isEqualTo(Position.NOT_TAKING_PART);
    }

    @Test void what_is_wrong_is_said_beside_its_field() {
        assertThat(complaints("position taken", "motion", "m", "party", "KAZ", "position", "fro"))
                .singleElement().satisfies(one -> {
                    assertThat(one.field()).isEqualTo("position");
                    assertThat(one.says() + " " + one.remedy()).contains("fro").contains("for");
                });
        assertThat(complaints("position taken", "motion", "m", "party", "KAZ")).extracting(Complaint::field)
                .containsExactly("position");
        assertThat(complaints("motion deferred", "motion", "m", "length", "soon")).extracting(Complaint::field)
                .containsExactly("length");
    }

    private static Act read(String kind, String... typed) {
        return ((FilledForm.Reading.Read) reading(kind, typed)).act().act();
    }

    private static List<Complaint> complaints(String kind, String... typed) {
        return ((FilledForm.Reading.Unreadable) reading(kind, typed)).complaints();
    }

    private static FilledForm.Reading reading(String kind, String... typed) {
        var fields = new TreeMap<String, List<String>>();
        for (int i = 0; i < typed.length; i += 2) fields.put(typed[i], List.of(typed[i + 1]));
        return FilledForm.read(ActForm.named(kind).orElseThrow(), new Typed(fields), KAZ, TODAY);
    }
}
