package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.checks.browser.Judgement.judge;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The lab's results about parties in a real browser: the plots fit, are named, and say where they come from.
@DisplayName("The lab in a browser: plots and tables for everybody, at both widths, in three languages")
class LabPagesBrowserTest {
    private static final List<String> QUESTIONS = List.of("/lab/cohesion?record=R", "/lab/ideal-points?record=R&shape=line",
            "/lab/ideal-points?record=R&shape=walking", "/lab/ideal-points?record=R&shape=planes",
            "/lab/agreement?record=R&group=all", "/lab/enlargement?record=R&event=2017-06-09&years=2&draws=200",
            "/lab/admission?admit=AFG&record=R", "/lab/note?reform=majority-for-coordinators&record=R");

    @RegisterExtension static final ServedOrganisation SCO = ServedOrganisation.sco();

    private static String record;

    /// Brings invented votes to the shelf, as a person does.
    @BeforeAll static void bring() {
        try (var guest = SCO.player()) {
            record = guest.bring("votes.csv", votes());
        }
    }

    private static String votes() {
        var dice = new Random(7);
        var votes = new StringBuilder("motion,date,matter,party,position\n");
        for (int motion = 0; motion < 400; motion++) {
            for (var party : List.of("CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB", "USA", "FRA")) {
                boolean apart = List.of("IND", "PAK").contains(party) && motion % 3 == 0
                        || List.of("USA", "FRA").contains(party) && motion % 5 != 0 || dice.nextInt(8) == 0;
                votes.append("M%d,%d-03-%02d,procedure,%s,%s%n".formatted(motion, 2015 + motion % 5, 1 + motion % 28,
                        party, apart ? "against" : "for"));
            }
        }
        return votes.toString();
    }

    static Stream<Arguments> questions() {
        return QUESTIONS.stream().flatMap(question -> Stream.of("en", "ru", "zh")
                .map(language -> Arguments.of(question.replace("=R", "=" + record), language)));
    }

    @ParameterizedTest @MethodSource("questions")
    void a_result_is_accessible_fits_its_window_and_says_where_it_comes_from(String question, String language) {
        try (var guest = SCO.player()) {
            var page = answered(guest, question, language);
            judge(page, question, language);
            for (int width : List.of(1440, 390)) {
                page.setViewportSize(width, 900);
                var plots = page.locator("svg[role]:visible");
                assertThat(plots.count()).as("plots at " + width).isGreaterThanOrEqualTo(
                        question.startsWith("/lab/note") ? 0 : 1);
                for (var plot : plots.all()) assertThat(plot.getAttribute("aria-label")).isNotBlank();
            }
            assertThat(page.locator(".basis").innerText()).contains("votes.csv", "SHA-256");
            assertThat(page.locator(".result table").count()).isPositive();
        }
    }

    @Test void a_plot_prints_without_the_form_and_keeps_its_names() {
        try (var guest = SCO.player()) {
            var page = answered(guest, "/lab/ideal-points?shape=walking&record=" + record, "en");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".asking").isVisible()).isFalse();
            assertThat(page.locator("svg text.name:visible").count()).isEqualTo(11);
        }
    }

    @Test void the_note_is_taken_as_a_file() throws IOException {
        try (var guest = SCO.player()) {
            var page = answered(guest, "/lab/note?reform=majority-for-coordinators", "ru");
            var download = page.waitForDownload(() -> page.locator("a[href*='note.pdf']").click());
            assertThat(Files.readAllBytes(download.path())).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Page answered(Player guest, String question, String language) {
        var page = guest.go(question, language).page();
        page.locator(".basis").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return page;
    }
}
