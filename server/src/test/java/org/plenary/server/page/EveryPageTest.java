package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.calendar.PartialDate;
import org.plenary.server.Sco;
import org.plenary.server.view.Json;
import org.plenary.vocabulary.Language;

/// Every kind of page, drawn without a browser: in each language, today, in the past and before anything
/// was on record.
class EveryPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> PATHS = List.of(
            "/", "/parties", "/parties/IND", "/parties/AFG", "/bodies", "/bodies/heads-of-state",
            "/bodies/secretariat", "/bodies/heads-of-state/hand-over", "/papers", "/meetings", "/instruments", "/instruments/charter", "/partners",
            "/partners/ASEAN", "/relations", "/relations/CHN/KAZ", "/concepts", "/concepts/shanghai-spirit",
            "/indicators", "/indicators/population", "/networks", "/charter", "/charter/procedures/admission",
            "/reforms", "/reforms/warning-ladder", "/register", "/register/to-100", "/motions", "/cases", "/incidents", "/cases/reactions",
            "/commitments",
            "/api");
    private static final Site SITE = new Site(Sco.edition());
    private static final Renderer RENDERER = new Renderer();
    private static final Frame.Paths FILES = new Frame.Paths("/assets/a.css", "/assets/a.svg", "/passkeys.js",
            "/plenary.js");

    static Stream<Inquiry> inquiries() {
        return PATHS.stream().flatMap(path -> Phrases.LANGUAGES.stream().flatMap(language -> Stream.of(
                ask(path, language, Optional.empty(), false), ask(path, language, Optional.of("2005-12-31"), true),
                ask(path, language, Optional.of("1900"), false))));
    }

    @ParameterizedTest @MethodSource("inquiries")
    void a_page_is_drawn_and_has_one_heading_and_no_script_of_its_own(Inquiry inquiry) {
        var html = draw(inquiry);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + inquiry.language() + "\">")
                .contains("<script src=\"/plenary.js\" defer></script>").doesNotContain(" style=\"").doesNotContain("Optional[");
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html.split("<script", -1)).hasSize(2);
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test void the_date_and_the_language_are_kept_in_every_link() {
        var html = draw(ask("/parties", Language.RUSSIAN, Optional.of("2005-12-31"), false));
        var links = Pattern.compile("<a [^>]*href=\"(/parties/[^\"]+)\"").matcher(html).results()
                .map(found -> found.group(1)).toList();
        assertThat(links).isNotEmpty().allMatch(link -> link.contains("lang=ru") && link.contains("as-of=2005-12-31"));
    }

    @Test void an_unknown_name_is_refused_with_the_nearest() {
        for (var path : List.of("/parties/INDI", "/bodies/heads-of-sate", "/instruments/chartr",
                "/concepts/shanghai-sprit", "/charter/procedures/admision", "/reforms/warning-lader")) {
            var shown = SITE.show(ask(path, Language.ENGLISH, Optional.empty(), false));
            assertThat(shown).as(path).isInstanceOfSatisfying(Shown.Refused.class, refused -> {
                assertThat(refused.refusal().status()).isEqualTo(404);
                assertThat(refused.refusal().near()).isNotEmpty();
            });
        }
    }

    @Test void the_paper_view_opens_what_the_screen_folds() {
        assertThat(draw(ask("/parties/IND", Language.ENGLISH, Optional.empty(), true)))
                .contains("<details class=\"says\" open>").doesNotContain("<details class=\"says\">");
    }

    @Test void the_data_of_parties_keep_their_published_shape() {
        var page = (Shown.Page) SITE.show(ask("/parties", Language.ENGLISH, Optional.of("2017-06-09"), false));
        assertThat(Json.of(page.data().get())).startsWith("[").contains("\"party\": \"IND\"", "\"name\": \"India\"",
                "\"standing\": \"member\"", "\"since\": \"2017-06-09\"", "\"until\"", "\"sources\"");
    }

    private static String draw(Inquiry inquiry) {
        var shown = SITE.show(inquiry);
        var frame = SITE.frame(inquiry, shown, FILES);
        return new String(switch (shown) {
            case Shown.Page page -> RENDERER.draw(page.template(), frame, page.view());
            case Shown.File file -> throw new IllegalArgumentException("A file is no page: " + file);
            case Shown.Refused(var refusal) -> RENDERER.draw("refusal", frame, refusal);
        }, StandardCharsets.UTF_8);
    }

    private static Inquiry ask(String path, Language language, Optional<String> day, boolean paper) {
        return new Inquiry(path, language, TODAY, day.flatMap(PartialDate::parse), Optional.empty(), paper);
    }
}
