package org.plenary.server.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.server.PlenaryServer;
import org.plenary.server.SmallOrganisation;
import org.plenary.server.account.OneTimeCodes;

@DisplayName("Signing in with password and one-time code")
class SignInSpec {
    private PlenaryServer server;
    private Browser browser;

    @BeforeEach void start() {
        server = PlenaryServer.serve(SmallOrganisation.edition(), 0);
        browser = new Browser(server);
    }

    @AfterEach void stop() { server.close(); }

    @Test void password_and_code_together_open_the_session() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        assertThat(browser.signIn(person).statusCode()).isEqualTo(303);
        assertThat(browser.get("/?lang=en").body()).contains("Person of KAZ");
    }

    @Test void a_code_that_was_used_is_refused_the_second_time() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        var code = person.code();
        assertThat(browser.send("/sign-in", "/sign-in", "account", person.account().id().value(),
                "password", person.password(), "code", code).statusCode()).isEqualTo(303);
        var thief = new Browser(server);
        var again = thief.send("/sign-in", "/sign-in?lang=en", "account", person.account().id().value(),
                "password", person.password(), "code", code);
        assertThat(again.body()).contains("This did not fit");
        assertThat(thief.get("/?lang=en").body()).doesNotContain("Person of KAZ");
    }

    @Test void a_form_without_its_token_is_refused() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        var answer = browser.post("/sign-in?lang=en", "account", person.account().id().value(),
                "password", person.password(), "code", person.code());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This form was not sent from this site");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test void the_session_takes_a_new_id_so_that_one_planted_before_is_worth_nothing() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        browser.get("/sign-in");
        var planted = browser.sessionCookie();
        assertThat(planted).isNotEmpty();
        browser.signIn(person);
        assertThat(browser.sessionCookie()).isNotEqualTo(planted);
        var thief = new Browser(server);
        assertThat(thief.get("/?lang=en", "Cookie", "plenary=" + planted).body()).doesNotContain("Person of KAZ");
    }

    @Test void readers_of_the_public_pages_get_no_session() throws Exception {
        for (var path : new String[] {"/", "/parties", "/register", "/no-such-page"}) {
            assertThat(browser.get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test void the_cookie_is_kept_from_scripts_and_from_other_sites() throws Exception {
        var cookie = browser.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test void a_new_password_signs_out_every_other_browser_and_the_present_one_stays() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        var other = new Browser(server);
        assertThat(other.signIn(person).statusCode()).isEqualTo(303);
        var code = new OneTimeCodes().code(person.secret(), Instant.now().plus(OneTimeCodes.STEP));
        browser.send("/sign-in", "/sign-in", "account", person.account().id().value(), "password", person.password(),
                "code", code);
        var shown = browser.get("/account?lang=en").body();
        assertThat(shown).contains("Person of KAZ");
        var refused = browser.send("/account", "/account/password?lang=en", "password", "short", "code",
                InvitationSpec.codeOn(shown));
        assertThat(refused.body()).contains("too short, too common");
        assertThat(other.get("/?lang=en").body()).as("nothing was changed yet").contains("Person of KAZ");
        var changed = browser.send("/account", "/account/password?lang=en", "password", "nine slow mountains",
                "code", InvitationSpec.codeOn(shown));
        assertThat(changed.body()).contains("Recovery codes");
        assertThat(other.get("/?lang=en").body()).doesNotContain("Person of KAZ");
        assertThat(browser.get("/?lang=en").body()).contains("Person of KAZ");
    }

    @Test void a_suspended_account_is_signed_out_at_once() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        browser.signIn(person);
        server.accounts().everybody().suspend(person.account().id());
        assertThat(browser.get("/?lang=en").body()).doesNotContain("Person of KAZ");
    }
}
