package org.plenary.lab.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.lab.Charters;
import org.plenary.lab.composer.LegalPath.Route;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

@DisplayName("Reform composer: the legal path, the outcomes and the note of reforms of the SCO")
class ComposerSpec {
    private static final OrganisationFiles FILES = Charters.files("sco");
    private static final Organisation SCO = Organisation.replay(EntryOrder.of(FILES.acts()));
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @Test @DisplayName("Charter of the SCO, articles 16 and 23: majority for coordinators needs a protocol and the consent of all")
    void deciding_by_majority_needs_an_amendment_of_the_charter() {
        var path = Composer.paths(bundle(Optional.empty(), "majority-for-coordinators")).getFirst();
        assertThat(path.route()).isEqualTo(Route.AMENDMENT);
        assertThat(path.because()).contains("Charter art. 16(1)");
        assertThat(path.matter().orElseThrow()).hasToString("amendment of the charter");
        assertThat(path.decidedBy().orElseThrow()).hasToString("heads of state");
        assertThat(path.rule().orElseThrow().adoptedWhen().text()).isEqualTo("against = 0");
        assertThat(path.form().orElseThrow()).hasToString("charter protocol");
    }

    @Test @DisplayName("Charter of the SCO, article 4(3): another body needs a protocol")
    void a_new_body_goes_by_the_article_on_new_bodies() {
        var path = Composer.paths(bundle(Optional.empty(), "supervision-body-and-review")).getFirst();
        assertThat(path.because()).containsExactly("Charter art. 4(3)");
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
                "simple-majority-except-major-issues")));
        assertThat(note).contains("# Majority for coordinators and senior officials; Simple majority except on major issues");
        assertThat(note).contains("How it becomes law", "No record of votes was given", "Deng Hao");
    }

    @Test void the_note_prints_on_two_pages_with_letters_for_every_word() throws IOException {
        var note = Composer.of(bundle(Optional.of(new Bundle.Evidence(votes(), "голоса.csv")), "majority-for-coordinators",
                "warning-ladder", "supervision-body-and-review"));
        var printed = NotePdf.of(note);
        assertThat(printed.pages()).isLessThanOrEqualTo(NotePdf.PAGES);
        try (var document = Loader.loadPDF(printed.document())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Delivery at risk", "голоса.csv", "Charter art. 16(1)")
                    .doesNotContain("#");
        }
    }

    @Test void what_looks_like_markup_stays_words() {
        var note = new Note("a < b & *c*", "for > against", List.of());
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
