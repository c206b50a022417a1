package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.PlenaryServer;
import org.plenary.server.account.Account;
import org.plenary.server.account.Newcomer;
import org.plenary.server.account.OneTimeCodes;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.People;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("file, desk and cases speak to a running server in the name of the token's account")
class ServerSpec {
    @TempDir private static Path folder;
    private static PlenaryServer server;
    private static Path token;

    @BeforeAll static void start() throws IOException {
        server = ((PlenaryServer.Started.Serving) PlenaryServer.start(new PlenaryServer.Options(
                0, folder.resolve("data"), Path.of("organisations/sco")))).server();
        var accounts = server.accounts();
        var issued = ((Outcome.Done<People.Issued>) accounts.everybody().invite(new Newcomer("Person of KAZ",
                Language.ENGLISH, Optional.empty(),
                new Author.Delegation(new PartyId("KAZ"), Post.HEAD_OF_DELEGATION), false))).value();
        var account = ((Outcome.Done<Account>) accounts.settingUp().accept(issued.token())).value();
        var secret = accounts.settingUp().newSecret();
        accounts.settingUp().setPassword(account, "seven quiet rivers", secret,
                new OneTimeCodes().code(secret, Instant.now()));
        token = Files.writeString(folder.resolve("token"),
                accounts.tokens().make(account.id(), "test", Duration.ofHours(1)) + "\n");
    }

    @AfterAll static void stop() { server.close(); }

    private static Called call(String... words) {
        return Called.plenary(Stream.concat(Stream.of(words),
                Stream.of("--server", server.address(), "--token", token.toString())).toArray(String[]::new));
    }

    private static Called file(String name, String act) throws IOException {
        return call("file", Files.writeString(folder.resolve(name), act).toString());
    }

    private static String paper(String symbol) {
        return """
                act: paper submitted
                paper: %s
                body: foreign ministers
                title: {en: A note}   # as it is written by hand
                audience: everyone
                files: {en: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}
                """.formatted(symbol);
    }

    @Test void an_act_in_yaml_is_entered_and_its_index_printed() throws IOException {
        var called = file("note.yaml", paper("CFM/2026/901"));
        assertThat(called.status()).as(called.err()).isEqualTo(Exit.DONE);
        assertThat(called.out()).matches("[0-9]+ paper submitted\n");
    }

    @Test void the_same_act_filed_again_is_entered_once() throws IOException {
        var first = file("once.yaml", paper("CFM/2026/902"));
        var again = file("again.json", "{\"paper\":\"CFM/2026/902\",\"act\":\"paper submitted\","
                + "\"files\":{\"en\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"},"
                + "\"title\":{\"en\":\"A note\"},\"body\":\"foreign ministers\",\"audience\":\"everyone\"}");
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("entered before");
        assertThat(again.status()).isEqualTo(Exit.DONE);
    }

    @Test void a_refusal_names_article_and_remedy() throws IOException {
        var called = file("other.yaml", "{act: depositary acted, instrument: charter, party: UZB, step: denunciation}");
        assertThat(called.status()).isEqualTo(Exit.NO);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("The filing is refused.", "UZB's own head of delegation",
                "[Vienna Convention on the Law of Treaties, art. 7");
    }

    @Test void what_is_no_act_is_told_with_its_place() throws IOException {
        var called = file("slip.yaml", "act: paper submited\n");
        assertThat(called.status()).isEqualTo(Exit.UNREADABLE);
        assertThat(called.err()).contains("1:8", "paper submitted");
        var broken = file("broken.yaml", "act: [unclosed\n");
        assertThat(broken.status()).isEqualTo(Exit.UNREADABLE);
        assertThat(broken.err()).contains("broken.yaml", "Nothing was filed");
    }

    @Test void a_key_of_ones_own_and_the_whole_answer() throws IOException {
        var act = Files.writeString(folder.resolve("own.yaml"), paper("CFM/2026/903"));
        var called = call("file", act.toString(), "--key", "mine-1", "--json");
        assertThat(called.out()).contains("\"repeated\":false", "KAZ head of delegation");
        assertThat(call("file", act.toString(), "--key", "two words").err()).contains("is no key");
    }

    @Test void the_desk_shows_what_waits() {
        assertThat(call("desk", "--json").out()).contains("\"author\": \"KAZ head of delegation\"", "\"lines\"");
        assertThat(call("desk").status()).isEqualTo(Exit.DONE);
    }

    @Test void cases_are_read_from_the_server() throws IOException {
        var opened = file("case.yaml", "{act: case opened, case: new, procedure: withdrawal, subject: KAZ, "
                + "about: {en: A drill}, audience: everyone, drill: yes}");
        assertThat(opened.status()).as(opened.err()).isEqualTo(Exit.DONE);
        var cases = call("cases");
        assertThat(cases.out()).contains("withdrawal", "KAZ");
        var line = cases.out().lines().filter(one -> one.contains("withdrawal")).findFirst().orElseThrow();
        var id = line.split(" ")[0];
        assertThat(call("cases", id).out()).contains("A drill", "next: ");
        assertThat(call("cases", "nothing-9").status()).isEqualTo(Exit.NO);
    }

    @Test void a_server_that_is_not_there_and_a_token_that_is_none_are_named() throws IOException {
        assertThat(Called.plenary("cases", "--server", "http://localhost:1").err()).contains("No server answers at");
        var other = Files.writeString(folder.resolve("other-token"), "two words");
        assertThat(Called.plenary("desk", "--token", other.toString()).err()).contains("holds no token");
        assertThat(Called.plenary("desk", "--server", "http://plenary.example.int", "--token", token.toString()).err())
                .contains("https://");
        var wrong = Files.writeString(folder.resolve("wrong-token"), "plenary_nobody");
        assertThat(Called.plenary("desk", "--server", server.address(), "--token", wrong.toString()).err())
                .contains("The bearer token is unknown");
    }
}
