package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.checks.browser.Judgement.fits;
import static org.plenary.checks.browser.Judgement.judge;
import static org.plenary.checks.browser.Judgement.judgeColours;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of page with the real organisation in a real browser: accessible, inside the window, light,
/// and with links that lead somewhere.
@Order(1) // The longest, so that it does not run alone in the end.
@DisplayName("Pages in a browser: readable by everybody, at every width, in three languages")
class PagesInABrowserTest {
    private static final List<String> LANGUAGES = List.of("en", "ru", "zh");
    /// As wide as a page enlarged four times is in a window of 1280 (WCAG 2.2, success criterion 1.4.10).
    private static final int ENLARGED = 320;
    private static final int BUDGET = 100 * 1024;
    private static final List<String> PATHS = List.of(
            "/", "/parties", "/parties/IND", "/parties/AFG", "/bodies", "/bodies/heads-of-state", "/bodies/secretariat",
            "/meetings", "/instruments", "/instruments/charter", "/partners", "/partners/ASEAN", "/relations",
            "/relations/CHN/KAZ", "/concepts", "/concepts/shanghai-spirit", "/indicators", "/indicators/population",
            "/networks", "/charter", "/charter/procedures/admission", "/reforms", "/reforms/warning-ladder",
            "/register", "/motions", "/cases", "/cases/reactions", "/incidents", "/commitments", "/undecided", "/no-such-page");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension static final ServedOrganisation SCO = ServedOrganisation.sco();

    static Stream<Arguments> pages() {
        return PATHS.stream().flatMap(path -> LANGUAGES.stream().map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest @FieldSource("PATHS")
    void a_page_is_accessible_and_stays_inside_the_window(String path) {
        try (var guest = SCO.player()) {
            for (var language : LANGUAGES) {
                judge(guest.go(path, language).page(), path, language);
                fits(guest.page(), ENLARGED, path + " in " + language);
            }
        }
    }

    @ParameterizedTest @MethodSource("pages")
    void a_page_with_all_that_it_loads_stays_within_its_weight(String path, String language) throws Exception {
        var html = get(path + "?lang=" + language);
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
        try (var guest = SCO.player(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            for (var path : PATHS) judgeColours(guest.go(path).page(), path);
        }
    }

    @Test void every_link_of_every_kind_of_page_leads_somewhere() throws Exception {
        var links = new TreeSet<String>();
        try (var guest = SCO.player()) {
            for (var path : PATHS) {
                if (path.equals("/no-such-page")) continue;
                var found = guest.go(path).page().locator("a[href^='/']")
                        .evaluateAll("all => all.map(a => a.getAttribute('href'))");
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
        try (var guest = SCO.player()) {
            var page = guest.go("/parties").page();
            page.locator("#as-of").fill("2005-01-01");
            page.locator("#as-of").press("Enter");
            page.waitForURL("**as-of=2005-01-01**");
            assertThat(guest.reads()).contains("Mongolia").doesNotContain("India");
            page.locator("nav.chapters a[href^='/bodies']").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/bodies**");
            assertThat(page.url()).as("the date is kept").contains("as-of=2005-01-01");
        }
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(SCO.address() + path)).header("Accept-Encoding", "gzip");
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
