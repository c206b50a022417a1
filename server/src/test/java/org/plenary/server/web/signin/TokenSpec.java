package org.plenary.server.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.server.PlenaryServer;
import org.plenary.server.SmallOrganisation;

@DisplayName("Bearer tokens: programs act in a person's name (RFC 6750)")
class TokenSpec {
    private static final Pattern TOKEN = Pattern.compile("<pre>(plenary_[^<]+)</pre>");

    private PlenaryServer server;
    private Person person;

    @BeforeEach void start() {
        server = PlenaryServer.serve(SmallOrganisation.edition(), 0);
        person = Person.delegate(server.accounts(), "KAZ");
    }

    @AfterEach void stop() { server.close(); }

    private int statusWith(String token) throws Exception {
        return new Browser(server).get("/", "Authorization", "Bearer " + token).statusCode();
    }

    @Test void a_token_is_shown_once_and_speaks_for_its_account_without_a_session() throws Exception {
        var browser = new Browser(server);
        browser.signIn(person);
        var made = TOKEN.matcher(browser.send("/account", "/account/token", "label", "calendar", "days", "30").body());
        assertThat(made.find()).isTrue();
        assertThat(browser.get("/account?lang=en").body()).contains("calendar").doesNotContain(made.group(1));
        var answer = new Browser(server).get("/?lang=en", "Authorization", "Bearer " + made.group(1));
        assertThat(answer.body()).contains("Person of KAZ");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(server.accounts().store().tokens(person.account().id()).toString()).doesNotContain(made.group(1));
    }

    @Test void a_revoked_an_expired_and_an_invented_token_are_refused() throws Exception {
        var tokens = server.accounts().tokens();
        var revoked = tokens.make(person.account().id(), "a", Duration.ofDays(1));
        tokens.revoke(person.account().id(), tokens.of(person.account().id()).getFirst().digest());
        assertThat(statusWith(revoked)).isEqualTo(401);
        assertThat(statusWith(tokens.make(person.account().id(), "b", Duration.ofSeconds(-1)))).isEqualTo(401);
        assertThat(statusWith("plenary_AAAA")).isEqualTo(401);
    }

    @Test void the_tokens_of_a_suspended_account_are_refused() throws Exception {
        var token = server.accounts().tokens().make(person.account().id(), "a", Duration.ofDays(1));
        assertThat(statusWith(token)).isEqualTo(200);
        server.accounts().everybody().suspend(person.account().id());
        assertThat(statusWith(token)).isEqualTo(401);
    }

    @Test void a_token_does_not_open_the_page_of_the_account() throws Exception {
        var token = server.accounts().tokens().make(person.account().id(), "a", Duration.ofDays(1));
        assertThat(new Browser(server).get("/account", "Authorization", "Bearer " + token).statusCode()).isEqualTo(303);
    }
}
