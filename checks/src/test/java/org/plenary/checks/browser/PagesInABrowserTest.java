package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.server.PlenaryServer;

/// Every kind of page with the real organisation in a real browser: accessible, inside the window, light,
/// and with links that lead somewhere. Needs a Chromium on the path (`checks/prepare.sh` installs it).
@DisplayName("Pages in a browser: readable by everybody, at every width, in three languages")
class PagesInABrowserTest {
    private static final List<String> LANGUAGES = List.of("en", "ru", "zh");
    private static final List<Integer> WIDTHS = List.of(1440, 390, 320);
    private static final int BUDGET = 100 * 1024;
    private static final List<String> PATHS = List.of(
            "/", "/parties", "/parties/IND", "/parties/AFG", "/bodies", "/bodies/heads-of-state", "/bodies/secretariat",
            "/meetings", "/instruments", "/instruments/charter", "/partners", "/partners/ASEAN", "/relations",
            "/relations/CHN/KAZ", "/concepts", "/concepts/shanghai-spirit", "/indicators", "/indicators/population",
            "/networks", "/charter", "/charter/procedures/admission", "/reforms", "/reforms/warning-ladder",
            "/register", "/motions", "/cases", "/cases/reactions", "/incidents", "/commitments", "/undecided", "/no-such-page");

    private static PlenaryServer server;
    private static Playwright playwright;
    private static Browser browser;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll static void start(@TempDir Path data) throws IOException {
        var started = PlenaryServer.start(new PlenaryServer.Options(0, data, sco()));
        server = ((PlenaryServer.Started.Serving) started).server();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Chromium.path())
                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    static Stream<String> pages() {
        return PATHS.stream().flatMap(path -> LANGUAGES.stream().map(language -> path + "?lang=" + language));
    }

    @ParameterizedTest @MethodSource("pages")
    void a_page_is_accessible_and_stays_inside_the_window(String path) {
        try (var context = browser.newContext()) {
            var page = open(context);
            page.navigate(server.address() + path);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertThat(Judgement.overflow(page)).as("pixels beyond a window of " + width).isZero();
                if (Judgement.isDue(path.replaceFirst("\\?lang=.*", ""), path.replaceFirst(".*lang=", ""), width)) {
                    assertThat(Judgement.violations(page)).as("at " + width).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest @MethodSource("pages")
    void a_page_with_all_that_it_loads_stays_within_its_weight(String path) throws Exception {
        var html = get(path);
        long weight = html.body().length;
        var text = new String(new GZIPInputStream(new ByteArrayInputStream(html.body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(text.replaceAll("<script src=\"/assets/[^\"]+\" defer></script>", "")).doesNotContain("<script")
                .doesNotContain(" style=");
        var loaded = Pattern.compile("(?:<link rel=\"(?:stylesheet|icon)\"[^>]* href|<script src)=\"([^\"]+)\"").matcher(text);
        while (loaded.find()) {
            assertThat(loaded.group(1)).as("nothing comes from elsewhere").startsWith("/");
            weight += get(loaded.group(1)).body().length;
        }
        assertThat(weight).isLessThanOrEqualTo(BUDGET);
    }

    @Test void dark_pages_keep_their_contrast() {
        var dark = new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK);
        try (var context = browser.newContext(dark)) {
            var page = open(context);
            for (var path : PATHS) {
                page.navigate(server.address() + path + "?lang=en");
                assertThat(Judgement.violations(page)).as(path).isEmpty();
            }
        }
    }

    @Test void every_link_of_every_kind_of_page_leads_somewhere() throws Exception {
        var links = new TreeSet<String>();
        for (var path : PATHS) {
            if (path.equals("/no-such-page")) continue;
            try (var context = browser.newContext()) {
            var page = open(context);
                page.navigate(server.address() + path + "?lang=en");
                var found = page.locator("a[href^='/']").evaluateAll("all => all.map(a => a.getAttribute('href'))");
                for (var link : (List<?>) found) links.add(link.toString().replaceAll("#.*", ""));
            }
        }
        var broken = new ArrayList<String>();
        for (var link : links) {
            int status = get(link).statusCode();
            if (status != 200) broken.add(link + ": " + status);
        }
        assertThat(links).hasSizeGreaterThan(500);
        assertThat(broken).isEmpty();
    }

    @Test void the_date_control_works_by_keyboard_alone() {
        try (var context = browser.newContext()) {
            var page = open(context);
            page.navigate(server.address() + "/parties?lang=en");
            page.locator("#as-of").fill("2005-01-01");
            page.locator("#as-of").press("Enter");
            page.waitForURL("**as-of=2005-01-01**");
            assertThat(page.locator("main").innerText()).contains("Mongolia").doesNotContain("India");
            page.locator("nav.chapters a[href^='/bodies']").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/bodies**");
            assertThat(page.url()).as("the date is kept").contains("as-of=2005-01-01");
        }
    }

    /// A page of its own, closed with its context: to close a page alone can wait for ever on one that is leaving.
    private static Page open(BrowserContext context) {
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept-Encoding", "gzip");
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Path sco() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("organisations"))) here = here.getParent();
        return here.resolve("organisations/sco");
    }
}
