package org.plenary.server.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.server.PlenaryServer;
import org.plenary.server.SmallOrganisation;

@DisplayName("A head of accounts looks after the people of the own party, and of no other")
class DelegationSpec {
    private PlenaryServer server;
    private Person head;
    private Person delegate;
    private Person stranger;
    private Browser browser;

    @BeforeEach void start() throws Exception {
        server = PlenaryServer.serve(SmallOrganisation.edition(), 0);
        head = Person.headOfAccounts(server.accounts(), "KAZ");
        delegate = Person.delegate(server.accounts(), "KAZ");
        stranger = Person.delegate(server.accounts(), "UZB");
        browser = new Browser(server);
        browser.signIn(head);
    }

    @AfterEach void stop() { server.close(); }

    private String of(Person person) { return "/delegation/" + person.account().id() + "?lang=en"; }

    @Test void the_page_lists_the_own_people_only() throws Exception {
        assertThat(browser.get("/delegation?lang=en").body())
                .contains(delegate.account().id().value()).doesNotContain("uzb-").doesNotContain("Person of UZB");
    }

    @Test void people_of_another_party_are_not_there() throws Exception {
        var nobody = browser.get("/delegation/uzb-zzzzz?lang=en");
        var other = browser.get(of(stranger));
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body().replace(stranger.account().id().value(), "uzb-zzzzz")).isEqualTo(nobody.body());
        for (var act : new String[] {"suspend", "end", "recover", "move"}) {
            browser.send(of(delegate), of(stranger), "do", act, "author", "UZB delegate");
        }
        assertThat(server.accounts().active(stranger.account().id())).isPresent();
    }

    @Test void nobody_can_be_invited_or_moved_to_another_party() throws Exception {
        var refused = browser.send("/delegation", "/delegation?lang=en", "name", "Somebody", "author", "UZB delegate");
        assertThat(refused.body()).contains("Only people of your own party");
        browser.send(of(delegate), of(delegate), "do", "move", "author", "office secretary-general");
        assertThat(server.accounts().store().account(delegate.account().id()).orElseThrow().author().text())
                .isEqualTo("KAZ delegate");
    }

    @Test void an_invitation_shows_its_link_once() throws Exception {
        var answer = browser.send("/delegation", "/delegation?lang=en", "name", "Somebody New", "author",
                "KAZ coordinator");
        assertThat(answer.body()).contains("/invitation/").contains("Somebody New");
        assertThat(browser.get("/delegation?lang=en").body()).contains("Somebody New").doesNotContain("/invitation/");
    }

    @Test void suspending_signs_the_person_out_at_once_and_opening_again_lets_in() throws Exception {
        var theirs = new Browser(server);
        theirs.signIn(delegate);
        browser.send(of(delegate), of(delegate), "do", "suspend");
        assertThat(theirs.get("/account").statusCode()).isEqualTo(303);
        browser.send(of(delegate), of(delegate), "do", "resume");
        assertThat(server.accounts().active(delegate.account().id())).isPresent();
    }

    @Test void who_lost_the_way_in_asks_and_the_head_of_accounts_makes_the_link() throws Exception {
        new Browser(server).send("/sign-in", "/sign-in/recovery?lang=en", "account", delegate.account().id().value());
        assertThat(browser.get("/delegation?lang=en").body()).contains("asks for a new link");
        assertThat(browser.send(of(delegate), of(delegate), "do", "recover").body()).contains("/invitation/");
        assertThat(browser.get("/delegation?lang=en").body()).doesNotContain("asks for a new link");
    }

    @Test void nobody_closes_the_own_account() throws Exception {
        assertThat(browser.send("/account", of(head), "do", "end").body()).contains("cannot be done with your own");
        assertThat(server.accounts().active(head.account().id())).isPresent();
    }

    @Test void whoever_is_no_head_of_accounts_has_no_such_pages() throws Exception {
        var theirs = new Browser(server);
        theirs.signIn(delegate);
        assertThat(theirs.get("/delegation?lang=en").statusCode()).isEqualTo(404);
        assertThat(theirs.send("/account", of(head), "do", "suspend").statusCode()).isEqualTo(404);
        assertThat(new Browser(server).get("/delegation").statusCode()).isEqualTo(303);
    }

    @Test void the_sign_ins_of_the_own_people_are_seen_with_time_way_address_and_result() throws Exception {
        new Browser(server).send("/sign-in", "/sign-in", "account", delegate.account().id().value(), "password",
                "not this one at all", "code", "123456");
        assertThat(browser.get(of(delegate)).body()).contains("127.0.0.1").contains("refused")
                .contains("password and one-time code");
    }
}
