package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.checks.browser.Judgement.judge;
import static org.plenary.checks.browser.Judgement.judgeColours;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.act.Author;
import org.plenary.act.Post;
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
    @RegisterExtension static final ServedOrganisation SCO = ServedOrganisation.sco();

    private static String invitation(Post post, boolean head) {
        var newcomer = new Newcomer("Person of Kazakhstan", Language.ENGLISH, Optional.empty(),
                new Author.Delegation(new PartyId("KAZ"), post), head);
        var issued = ((Outcome.Done<Issued>) SCO.server().accounts().everybody().invite(newcomer)).value();
        return "/invitation/" + issued.token();
    }

    /// A device that holds passkeys and always finds its owner there.
    private static void giveAuthenticator(Page page) {
        var chromium = page.context().newCDPSession(page);
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

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    @Test void a_passkey_made_at_the_invitation_signs_in_later_without_a_word_typed() {
        try (var person = SCO.player()) {
            var page = person.page();
            giveAuthenticator(page);
            person.go(invitation(Post.DELEGATE, false));
            page.getByLabel("A name for this passkey").fill("my telephone");
            press(page, "Make a passkey");
            page.waitForURL("**/account**");
            assertThat(person.reads()).contains("my telephone").contains("invitation");
            press(page, "Sign out");
            page.waitForURL(SCO.address() + "/**");
            person.go("/sign-in?to=%2Fparties");
            press(page, "Sign in with a passkey");
            page.waitForURL("**/parties**");
            assertThat(page.locator("header").innerText()).contains("Person of Kazakhstan");
        }
    }

    @Test void a_browser_without_the_passkey_is_told_so_and_not_let_in() {
        try (var stranger = SCO.player()) {
            var page = stranger.page();
            giveAuthenticator(page);
            stranger.go("/sign-in");
            press(page, "Sign in with a passkey");
            page.waitForFunction("() => document.querySelector('output').textContent.length > 0");
            assertThat(page.locator("output").innerText()).contains("not accepted");
        }
    }

    @Test void password_code_and_the_pages_of_a_head_of_accounts_work_by_keyboard_alone() {
        try (var head = SCO.player()) {
            var page = head.go(invitation(Post.HEAD_OF_DELEGATION, true)).page();
            var typed = page.locator(".scan code").innerText().replace(" ", "");
            page.locator("#password").focus();
            page.keyboard().type("seven quiet rivers");
            page.keyboard().press("Tab");
            page.keyboard().type(new OneTimeCodes().code(new Base32().decode(typed), Instant.now()));
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
            assertThat(page.locator(".notice-part pre").innerText()).startsWith(SCO.address() + "/invitation/");
            page.getByText("Second of Kazakhstan").last().click();
            page.waitForURL("**/delegation/kaz-**");
            press(page, "Suspend");
            assertThat(page.locator("h1 + p").innerText()).contains("suspended");
        }
    }

    @ParameterizedTest @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void the_pages_of_persons_are_accessible_in_three_languages_and_keep_their_contrast_in_the_dark(ColorScheme scheme) {
        try (var person = SCO.player(new Browser.NewContextOptions().setColorScheme(scheme))) {
            giveAuthenticator(person.page());
            var invitation = invitation(Post.HEAD_OF_DELEGATION, true);
            judged(person, scheme, "/sign-in", "/sign-in");
            judged(person, scheme, "/invitation", invitation);
            press(person.go(invitation).page(), "Make a passkey");
            person.page().waitForURL("**/account**");
            var other = SCO.server().accounts().store().accounts().getFirst().id();
            judged(person, scheme, "/account", "/account");
            judged(person, scheme, "/delegation", "/delegation");
            judged(person, scheme, "/delegation/other", "/delegation/" + other);
        }
    }

    private static void judged(Player person, ColorScheme scheme, String kind, String path) {
        if (scheme == ColorScheme.DARK) judgeColours(person.go(path).page(), kind);
        else for (var language : List.of("en", "ru", "zh")) judge(person.go(path, language).page(), kind, language);
    }
}
