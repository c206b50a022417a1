package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.server.PlenaryServer;

/// The lab's results about parties in a real browser: the plots fit, are named, and say where they come from. Needs a
/// Chromium on the path (`checks/prepare.sh` installs it).
@DisplayName("The lab in a browser: plots and tables for everybody, at both widths, in three languages")
class LabPagesBrowserTest {
    private static final List<String> QUESTIONS = List.of("/lab/cohesion?record=R", "/lab/ideal-points?record=R&shape=line",
            "/lab/ideal-points?record=R&shape=walking", "/lab/ideal-points?record=R&shape=planes",
            "/lab/agreement?record=R&group=all", "/lab/enlargement?record=R&event=2017-06-09&years=2&draws=200",
            "/lab/admission?admit=AFG&record=R", "/lab/note?reform=majority-for-coordinators&record=R");

    private static PlenaryServer server;
    private static Playwright playwright;
    private static Browser browser;
    private static String record;

    @BeforeAll static void start(@TempDir Path data) throws IOException {
        var started = PlenaryServer.start(new PlenaryServer.Options(0, data, sco()));
        server = ((PlenaryServer.Started.Serving) started).server();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Chromium.path())
                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        record = bring();
    }

    @AfterAll static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    /// Brings invented votes to the shelf, as a person does.
    private static String bring() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(server.address() + "/lab/records?lang=en");
            page.locator("#ballots").first().setInputFiles(new FilePayload("votes.csv", "text/csv",
                    votes().getBytes(StandardCharsets.UTF_8)));
            page.locator("#bring button[type=submit]").click();
            page.waitForURL("**/lab/records/*");
            return page.url().replaceAll(".*/lab/records/([0-9a-f]+).*", "$1");
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

    static Stream<String> questions() {
        return QUESTIONS.stream().flatMap(question -> Stream.of("en", "ru", "zh")
                .map(language -> question.replace("=R", "=" + record) + "&lang=" + language));
    }

    @ParameterizedTest @MethodSource("questions")
    void a_result_is_accessible_fits_its_window_and_says_where_it_comes_from(String question) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            answered(page, question);
            for (int width : List.of(1440, 390)) {
                page.setViewportSize(width, 900);
                assertThat(Judgement.overflow(page)).as("pixels beyond a window of " + width).isZero();
                if (Judgement.isDue(question.replaceFirst("&lang=.*", ""), question.replaceFirst(".*&lang=", ""), width)) {
                    assertThat(Judgement.violations(page)).as("at " + width).isEmpty();
                }
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
        try (var context = browser.newContext()) {
            var page = context.newPage();
            answered(page, "/lab/ideal-points?shape=walking&lang=en&record=" + record);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".asking").isVisible()).isFalse();
            assertThat(page.locator("svg text.name:visible").count()).isEqualTo(11);
        }
    }

    @Test void the_note_is_taken_as_a_file() {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            answered(page, "/lab/note?reform=majority-for-coordinators&lang=ru");
            var download = page.waitForDownload(() -> page.locator("a[href*='note.pdf']").click());
            assertThat(Files.readAllBytes(download.path())).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void answered(Page page, String question) {
        page.setDefaultTimeout(60_000);
        page.navigate(server.address() + question);
        page.locator(".basis").waitFor();
    }

    private static Path sco() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("organisations"))) here = here.getParent();
        return here.resolve("organisations/sco");
    }
}
