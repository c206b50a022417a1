package org.plenary.server.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.PlenaryServer;
import org.plenary.server.SmallOrganisation;
import org.plenary.server.account.Account;
import org.plenary.server.account.Newcomer;
import org.plenary.server.account.OneTimeCodes;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.People.Issued;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("An invitation: one link, used once, by which a person sets up an account")
class InvitationSpec {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");

    private PlenaryServer server;
    private Browser browser;

    @BeforeEach void start() {
        server = PlenaryServer.serve(SmallOrganisation.edition(), 0);
        browser = new Browser(server);
    }

    @AfterEach void stop() { server.close(); }

    private Issued invite() {
        var newcomer = new Newcomer("First of Kazakhstan", Language.ENGLISH, Optional.empty(),
                new Author.Delegation(new PartyId("KAZ"), Post.HEAD_OF_DELEGATION), true);
        return ((Outcome.Done<Issued>) server.accounts().everybody().invite(newcomer)).value();
    }

    static String codeOn(String page) {
        var found = SECRET.matcher(page);
        assertThat(found.find()).as("the typed secret").isTrue();
        return new OneTimeCodes().code(base32(found.group(1).replace(" ", "")), Instant.now());
    }

    private static byte[] base32(String text) {
        var bits = new StringBuilder();
        for (char letter : text.toCharArray()) {
            bits.append("%5s".formatted(Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                    .replace(' ', '0'));
        }
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        return bytes;
    }

    @Test void the_person_sets_password_and_code_and_is_signed_in_with_ten_recovery_codes() throws Exception {
        var link = "/invitation/" + invite().token() + "?lang=en";
        var page = browser.get(link).body();
        assertThat(page).contains("First of Kazakhstan").contains("head of delegation").contains("<svg class=\"qr\"");
        var answer = browser.send(link, link, "password", "seven quiet rivers", "code", codeOn(page));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Recovery codes");
        assertThat(Pattern.compile("<li><code>[a-z2-9-]{14}</code></li>").matcher(answer.body()).results().count())
                .isEqualTo(10);
        assertThat(browser.get("/account?lang=en").body()).contains("First of Kazakhstan");
    }

    @Test void the_link_works_once() throws Exception {
        var link = "/invitation/" + invite().token() + "?lang=en";
        var page = browser.get(link).body();
        browser.send(link, link, "password", "seven quiet rivers", "code", codeOn(page));
        var second = new Browser(server).get(link);
        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(second.body()).contains("This link does not work");
    }

    @Test void a_poor_password_or_a_wrong_code_leaves_the_link_as_it_is() throws Exception {
        var link = "/invitation/" + invite().token() + "?lang=en";
        var page = browser.get(link).body();
        assertThat(browser.send(link, link, "password", "password1234", "code", codeOn(page)).body())
                .contains("too short, too common");
        assertThat(browser.send(link, link, "password", "seven quiet rivers", "code", "000000").body())
                .contains("The code does not fit");
        assertThat(browser.send(link, link, "password", "seven quiet rivers", "code", codeOn(page)).body())
                .contains("Recovery codes");
    }

    @Test void a_link_that_nobody_made_is_answered_like_one_that_was_used() throws Exception {
        var answer = browser.get("/invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA?lang=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This link does not work");
    }

    @Test void a_link_for_recovery_ends_what_was_there_before() throws Exception {
        var person = Person.delegate(server.accounts(), "KAZ");
        browser.signIn(person);
        var issued = ((Outcome.Done<Issued>) server.accounts().everybody().recover(person.account().id())).value();
        assertThat(browser.get("/?lang=en").body()).as("until the link is used").contains("Person of KAZ");
        var other = new Browser(server);
        var link = "/invitation/" + issued.token() + "?lang=en";
        var page = other.get(link).body();
        other.send(link, link, "password", "nine slow mountains", "code", codeOn(page));
        assertThat(browser.get("/?lang=en").body()).doesNotContain("Person of KAZ");
        assertThat(new Browser(server).signIn(person).body()).contains("This did not fit");
        assertThat(server.accounts().store().account(person.account().id()).map(Account::isActive)).contains(true);
    }
}
