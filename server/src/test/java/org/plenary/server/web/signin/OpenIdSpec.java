package org.plenary.server.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.PlenaryServer;
import org.plenary.server.SmallOrganisation;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.IdentityProvider;
import org.plenary.server.account.Newcomer;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.OutsideIdentity;
import org.plenary.server.account.People.Issued;
import org.plenary.server.account.Purpose;
import org.plenary.server.account.sqlite.SqliteAccountStore;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("Signing in through a ministry's identity provider (OpenID Connect Core 1.0)")
class OpenIdSpec {
    private static Ministry ministry;
    private PlenaryServer server;
    private Browser browser;

    @BeforeAll static void open() { ministry = Ministry.naming("civil-servant-17"); }

    @AfterAll static void close() { ministry.close(); }

    private static PlenaryServer serving(String issuer) throws Exception {
        var provider = new IdentityProvider("kaz", Optional.of(new PartyId("KAZ")), "The ministry", issuer,
                "plenary", "secret");
        var purpose = Purpose.RECORD;
        return PlenaryServer.serve(SmallOrganisation.edition(), 0, new Accounts(
                SqliteAccountStore.inMemory(purpose.word()), purpose, new SpringHashes(), Clock.systemUTC(),
                List.of(provider)));
    }

    @BeforeEach void start() throws Exception {
        server = serving(ministry.issuer());
        ministry.trust(server.address() + "/openid/back/kaz");
        browser = new Browser(server);
    }

    @AfterEach void stop() { server.close(); }

    /// Goes to the ministry and back as a browser does; answers the page of Plenary to which it leads.
    private String thereAndBack(Browser who) throws Exception {
        var toMinistry = who.get("/openid/start/kaz").headers().firstValue("Location").orElseThrow();
        assertThat(toMinistry).startsWith(ministry.issuer()).contains("code_challenge=").contains("nonce=");
        var back = who.follow(URI.create(toMinistry)).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(server.address() + "/openid/back/kaz?code=");
        return who.follow(URI.create(back)).headers().firstValue("Location").orElseThrow();
    }

    private Issued invite(String party) {
        return ((Outcome.Done<Issued>) server.accounts().everybody().invite(new Newcomer("Person of " + party,
                Language.ENGLISH, Optional.of("same@ministry.example"),
                new Author.Delegation(new PartyId(party), Post.DELEGATE), false))).value();
    }

    @Test void a_person_who_is_linked_to_no_account_is_not_let_in() throws Exception {
        Person.delegate(server.accounts(), "KAZ");
        assertThat(thereAndBack(browser)).endsWith("/sign-in?says=not-linked");
        assertThat(browser.get("/?lang=en").body()).doesNotContain("Person of KAZ");
    }

    @Test void an_invitation_can_be_accepted_through_the_ministry_and_lets_in_from_then_on() throws Exception {
        var link = "/invitation/" + invite("KAZ").token();
        assertThat(browser.send(link, link + "/provider", "provider", "kaz").body()).contains("/openid/start/kaz");
        assertThat(thereAndBack(browser)).endsWith("/account");
        assertThat(browser.get("/?lang=en").body()).contains("Person of KAZ");
        var later = new Browser(server);
        assertThat(thereAndBack(later)).endsWith("/account");
        assertThat(later.get("/?lang=en").body()).contains("Person of KAZ");
    }

    @Test void an_account_is_linked_on_its_page_and_then_lets_in() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        browser.signIn(person);
        browser.send("/account", "/account/provider", "provider", "kaz");
        assertThat(thereAndBack(browser)).endsWith("/account");
        assertThat(server.accounts().store().identities(person.account().id()))
                .containsExactly(new OutsideIdentity(ministry.issuer(), "civil-servant-17"));
    }

    @Test void the_provider_of_one_party_opens_no_account_of_another() throws Exception {
        var uzbek = Person.delegate(server.accounts(), "UZB");
        browser.signIn(uzbek);
        assertThat(browser.send("/account", "/account/provider", "provider", "kaz").statusCode()).isEqualTo(303);
        assertThat(thereAndBack(browser)).endsWith("/sign-in?says=not-linked");
        var link = "/invitation/" + invite("UZB").token();
        assertThat(browser.send(link, link + "/provider", "provider", "kaz").statusCode()).isEqualTo(404);
    }

    @Test void a_suspended_account_stays_closed_whatever_the_ministry_says() throws Exception {
        var issued = invite("KAZ");
        var link = "/invitation/" + issued.token();
        browser.send(link, link + "/provider", "provider", "kaz");
        thereAndBack(browser);
        server.accounts().everybody().suspend(issued.account().id());
        assertThat(thereAndBack(new Browser(server))).endsWith("/sign-in?says=not-linked");
    }

    @Test void an_answer_that_this_browser_did_not_ask_for_is_refused() throws Exception {
        var link = "/invitation/" + invite("KAZ").token();
        browser.send(link, link + "/provider", "provider", "kaz");
        var toMinistry = browser.get("/openid/start/kaz").headers().firstValue("Location").orElseThrow();
        var back = URI.create(browser.follow(URI.create(toMinistry)).headers().firstValue("Location").orElseThrow());
        var victim = new Browser(server);
        assertThat(victim.follow(back).headers().firstValue("Location").orElseThrow()).contains("not-linked");
    }

    @Test void a_provider_that_does_not_answer_is_named_as_such() throws Exception {
        try (var alone = serving("http://localhost:9")) {
            var answer = new Browser(alone).get("/openid/start/kaz");
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("provider-silent");
        }
    }
}
