package org.plenary.lab.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.lab.Charters;
import org.plenary.lab.composer.LegalPath.Route;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrasebook;

@DisplayName("Reform composer: the legal path, the outcomes and the note of reforms of the SCO")
class ComposerSpec {
    private static final OrganisationFiles FILES = Charters.files("sco");
    private static final Organisation SCO = Organisation.replay(EntryOrder.of(FILES.acts()));
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test @DisplayName("Charter of the SCO, articles 16 and 23: majority for coordinators needs a protocol and the consent of all")
    void deciding_by_majority_needs_an_amendment_of_the_charter() {
        var path = Composer.paths(bundle(Optional.empty(), "majority-for-coordinators")).getFirst();
        assertThat(path.route()).isEqualTo(Route.AMENDMENT);
        assertThat(path.because(Language.ENGLISH)).contains("Charter art. 16(1)");
        assertThat(path.matter().orElseThrow()).hasToString("amendment of the charter");
        assertThat(path.decidedBy().orElseThrow()).hasToString("heads of state");
        assertThat(path.rule().orElseThrow().adoptedWhen().text()).isEqualTo("against = 0");
        assertThat(path.form().orElseThrow()).hasToString("charter protocol");
    }

    @Test @DisplayName("Charter of the SCO, article 4(3): another body needs a protocol")
    void a_new_body_goes_by_the_article_on_new_bodies() {
        var path = Composer.paths(bundle(Optional.empty(), "supervision-body-and-review")).getFirst();
        assertThat(path.because(Language.ENGLISH)).containsExactly("Charter art. 4(3)");
        assertThat(path.matter().orElseThrow()).hasToString("new body");
    }

    @Test void what_no_article_lays_down_takes_a_decision_of_the_body_that_decides_any_matter() {
        var path = Composer.paths(bundle(Optional.empty(), "treaty-breach-early-warning")).getFirst();
        assertThat(path.route()).isEqualTo(Route.DECISION);
        assertThat(path.decidedBy().orElseThrow()).hasToString("heads of state");
        assertThat(path.form().orElseThrow()).hasToString("decision");
    }

    @Test void a_majority_takes_the_veto_from_every_member() {
        var effects = Composer.effects(bundle(Optional.empty(), "majority-for-coordinators"));
        assertThat(effects).hasSize(2).allSatisfy(effect -> {
            assertThat(effect.powerBefore().orElseThrow().members()).allMatch(member -> member.veto());
            assertThat(effect.powerAfter().orElseThrow().members()).noneMatch(member -> member.veto());
            assertThat(effect.replayed()).isEmpty();
        });
    }

    /// Four invented motions: two that nobody opposes, one with CHN against, one with eight of ten against.
    @Test void delivery_is_at_risk_by_the_part_of_the_members_that_was_overruled() {
        var effect = Composer.effects(bundle(Optional.of(new Bundle.Evidence(votes(), "invented")),
                "majority-for-coordinators")).getFirst();
        var found = effect.replayed().orElseThrow();
        assertThat(found.motions()).isEqualTo(4);
        assertThat(found.before()).isEqualTo(2);
        assertThat(found.after()).isEqualTo(3);
        assertThat(found.gained()).isEqualTo(1);
        assertThat(found.risk().overruled()).containsExactly(java.util.Map.entry(new PartyId("CHN"), 1));
        // one of ten members on one of three adopted motions; China pays 17.6 % (budget protocol of 16 October 2024)
        assertThat(found.risk().members()).isCloseTo(1 / 30.0, within(1e-12));
        assertThat(found.risk().budget()).isCloseTo(0.176 / 3, within(1e-12));
    }

    @Test void two_reforms_that_decide_one_question_differently_are_named() {
        var note = NoteMarkdown.of(Composer.of(bundle(Optional.empty(), "majority-for-coordinators",
                "simple-majority-except-major-issues"), Language.ENGLISH));
        assertThat(note).contains("# Majority for coordinators and senior officials; Simple majority except on major issues");
        assertThat(note).contains("How it becomes law", "No record of votes was given", "Deng Hao");
    }

    @Test void the_note_prints_on_two_pages_with_letters_for_every_word() throws IOException {
        var note = Composer.of(bundle(Optional.of(new Bundle.Evidence(votes(), "голоса.csv")), "majority-for-coordinators",
                "warning-ladder", "supervision-body-and-review"), Language.ENGLISH);
        var printed = (NotePdf.Answer.Printed) NotePdf.of(note);
        assertThat(printed.pages()).isLessThanOrEqualTo(NotePdf.PAGES);
        try (var document = Loader.loadPDF(printed.document())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Delivery at risk", "голоса.csv", "Charter art. 16(1)")
                    .doesNotContain("#");
        }
    }

    @ParameterizedTest @CsvSource({"ru, Как это становится правом, поправка к уставу, ни один из 10 не должен возражать",
        "zh, 如何成为法律, 修改章程, 10个成员均不反对"})
    void the_note_speaks_the_reader_s_language_and_leaves_citations_as_they_are(
            String tag, String heading, String route, String consent) {
        var note = Composer.of(bundle(Optional.of(new Bundle.Evidence(votes(), "votes.csv")),
                "majority-for-coordinators", "treaty-breach-early-warning"), new Language(tag));
        assertThat(NoteMarkdown.of(note)).contains(heading, route, consent, "Deng Hao", "votes.csv", "D. Blake and A. Payton");
        assertThat(NoteHtml.of(note)).contains("<html lang=\"" + tag + "\"");
        var headings = note.sections().stream().map(Note.Section::heading).toList();
        assertThat(headings).allSatisfy(one -> assertThat(one).doesNotContainPattern("[A-Za-z]"));
    }

    @ParameterizedTest @ValueSource(strings = {"ru", "zh"})
    void every_phrase_of_a_note_is_there_in_every_language_with_the_same_places(String tag) {
        var english = Phrasebook.of(NoteWords.class, "note", Language.ENGLISH).own();
        var own = Phrasebook.of(NoteWords.class, "note", new Language(tag)).own();
        assertThat(own.keySet()).isEqualTo(english.keySet());
        own.forEach((key, pattern) -> assertThat(places(pattern)).as(key.toString())
                .isEqualTo(places(english.get(key))));
    }

    private static List<String> places(Object pattern) {
        return Pattern.compile("\\{\\d}").matcher(pattern.toString()).results().map(MatchResult::group).sorted().toList();
    }

    @Test void a_note_in_chinese_is_printed_with_chinese_letters_or_says_which_fonts_it_needs() throws IOException {
        var note = Composer.of(bundle(Optional.empty(), "majority-for-coordinators"), Language.CHINESE);
        switch (NotePdf.of(note)) {
            case NotePdf.Answer.NoLetters(var wanted) -> assertThat(wanted).isNotEmpty().noneMatch(Files::isReadable);
            case NotePdf.Answer.Printed(var document, _) -> {
                try (var read = Loader.loadPDF(document)) {
                    assertThat(new PDFTextStripper().getText(read)).contains("如何成为法律").doesNotContain("#");
                }
            }
        }
    }

    @Test void what_looks_like_markup_stays_words() {
        var note = new Note(Language.ENGLISH, "a < b & *c*", "for > against", List.of());
        assertThat(NoteHtml.of(note)).contains("<h1>a &lt; b &amp; *c*</h1>");
        assertThat(NoteMarkdown.of(note)).startsWith("# a \\< b & \\*c\\*").contains("for \\> against");
    }

    private static RollCalls votes() {
        var members = List.of("BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB");
        var builder = new RollCallBuilder();
        for (int number = 0; number < 4; number++) {
            int motion = builder.motion(RecordedMotion.of("invented " + number));
            for (int i = 0; i < members.size(); i++) {
                boolean against = number == 2 && i == 1 || number == 3 && i < 8;
                builder.put(motion, builder.voter(new PartyId(members.get(i))), against ? Stance.AGAINST : Stance.FOR);
            }
        }
        return builder.build();
    }

    private static Bundle bundle(Optional<Bundle.Evidence> evidence, String... reforms) {
        var singly = new ArrayList<Bundle.Reformed>();
        for (var id : reforms) {
            var charter = FILES.under(List.of(id)).value().orElseThrow().charter();
            singly.add(new Bundle.Reformed(charter.reforms().getLast(), charter));
        }
        var together = FILES.under(List.of(reforms)).value().orElseThrow().charter();
        return new Bundle(FILES.charter(), singly, together, SCO, DAY, evidence);
    }
}
