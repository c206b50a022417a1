package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.PlenaryServer;
import org.plenary.server.account.Newcomer;
import org.plenary.server.account.OneTimeCodes;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.People.Issued;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

/// Signing in and looking after accounts in a real browser, with the virtual authenticator that Chromium has for
/// tests of Web Authentication.
@DisplayName("People in a browser: passkeys, passwords with codes, accounts and delegations")
class PeopleInABrowserTest {
    private static PlenaryServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll static void start(@TempDir Path data) throws IOException {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("organisations"))) here = here.getParent();
        var options = new PlenaryServer.Options(0, data, here.resolve("organisations/sco"));
        server = ((PlenaryServer.Started.Serving) PlenaryServer.start(options)).server();
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

    private static String invitation(Post post, boolean head) {
        var newcomer = new Newcomer("Person of Kazakhstan", Language.ENGLISH, Optional.empty(),
                new Author.Delegation(new PartyId("KAZ"), post), head);
        var issued = ((Outcome.Done<Issued>) server.accounts().everybody().invite(newcomer)).value();
        return server.address() + "/invitation/" + issued.token() + "?lang=en";
    }

    /// A device that holds passkeys and always finds its owner there.
    private static void giveAuthenticator(BrowserContext context, Page page) {
        var chromium = context.newCDPSession(page);
        chromium.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var all = new JsonObject();
        all.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", all);
    }

    private static Page open(BrowserContext context) {
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    @Test void a_passkey_made_at_the_invitation_signs_in_later_without_a_word_typed() {
        try (var context = browser.newContext()) {
            var page = open(context);
            giveAuthenticator(context, page);
            page.navigate(invitation(Post.DELEGATE, false));
            page.getByLabel("A name for this passkey").fill("my telephone");
            press(page, "Make a passkey");
            page.waitForURL("**/account**");
            assertThat(page.locator("main").innerText()).contains("my telephone").contains("invitation");
            press(page, "Sign out");
            page.waitForURL(server.address() + "/**");
            page.navigate(server.address() + "/sign-in?lang=en&to=%2Fparties");
            press(page, "Sign in with a passkey");
            page.waitForURL("**/parties**");
            assertThat(page.locator("header").innerText()).contains("Person of Kazakhstan");
        }
    }

    @Test void a_browser_without_the_passkey_is_told_so_and_not_let_in() {
        try (var context = browser.newContext()) {
            var page = open(context);
            giveAuthenticator(context, page);
            page.navigate(server.address() + "/sign-in?lang=en");
            press(page, "Sign in with a passkey");
            page.waitForFunction("() => document.querySelector('output').textContent.length > 0");
            assertThat(page.locator("output").innerText()).contains("not accepted");
        }
    }

    @Test void password_code_and_the_pages_of_a_head_of_accounts_work_by_keyboard_alone() {
        try (var context = browser.newContext()) {
            var page = open(context);
            page.navigate(invitation(Post.HEAD_OF_DELEGATION, true));
            var typed = page.locator(".scan code").innerText().replace(" ", "");
            page.locator("#password").focus();
            page.keyboard().type("seven quiet rivers");
            page.keyboard().press("Tab");
            page.keyboard().type(new OneTimeCodes().code(bytes(typed), Instant.now()));
            page.keyboard().press("Enter");
            page.waitForSelector(".codes code");
            assertThat(page.locator(".codes code").count()).isEqualTo(10);
            page.getByText("See, invite and look after").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/delegation**");
            page.locator("#name").focus();
            page.keyboard().type("Second of Kazakhstan");
            page.keyboard().press("Enter");
            page.waitForSelector(".notice-part pre");
            assertThat(page.locator(".notice-part pre").innerText()).startsWith(server.address() + "/invitation/");
            page.getByText("Second of Kazakhstan").last().click();
            page.waitForURL("**/delegation/kaz-**");
            press(page, "Suspend");
            assertThat(page.locator("h1 + p").innerText()).contains("suspended");
        }
    }

    @Test void the_pages_of_persons_are_accessible_in_three_languages_light_and_dark_narrow_and_wide() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
                var page = open(context);
                giveAuthenticator(context, page);
                var invitation = invitation(Post.HEAD_OF_DELEGATION, true);
                judge(page, List.of("/sign-in", invitation.replace(server.address(), "").replace("?lang=en", "")));
                page.navigate(invitation);
                press(page, "Make a passkey");
                page.waitForURL("**/account**");
                var other = server.accounts().store().accounts().getFirst().id();
                judge(page, List.of("/account", "/delegation", "/delegation/" + other));
            }
        }
    }

    private static void judge(Page page, List<String> paths) {
        for (var path : paths) {
            for (var language : List.of("en", "ru", "zh")) {
                page.navigate(server.address() + path + "?lang=" + language);
                for (int width : List.of(1440, 390)) {
                    page.setViewportSize(width, 900);
                    assertThat(overflow(page)).as(path + " in " + language + " beyond " + width).isZero();
                }
                assertThat(violations(page)).as(path + " in " + language).isEmpty();
            }
        }
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
    }

    private static List<String> violations(Page page) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(onlyViolations).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    /// Reads base32 (RFC 4648), as an authenticator program does.
    private static byte[] bytes(String typed) {
        var bits = new StringBuilder();
        for (char letter : typed.toCharArray()) {
            var five = Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter));
            bits.append("0".repeat(5 - five.length())).append(five);
        }
        var bytes = new ArrayList<Byte>();
        for (int at = 0; at + 8 <= bits.length(); at += 8) bytes.add((byte) Integer.parseInt(bits, at, at + 8, 2));
        var all = new byte[bytes.size()];
        for (int i = 0; i < all.length; i++) all[i] = bytes.get(i);
        return all;
    }
}
