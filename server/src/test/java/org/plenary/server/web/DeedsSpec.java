package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.web.signin.Browser;
import org.plenary.server.web.signin.Person;

@DisplayName("Filing from a page: entered once, told at once, and nothing typed is lost")
class DeedsSpec {
    private static PlenaryServer server;
    private static Browser kazakhstan;

    @BeforeAll static void start(@TempDir Path data) throws Exception {
        server = Sco.served(data);
        kazakhstan = new Browser(server);
        kazakhstan.signIn(Person.headOfAccounts(server.accounts(), "KAZ"));
    }

    @AfterAll static void stop() { server.close(); }

    private static long entries() { return server.clerk().orElseThrow().register().size(); }

    private static HttpResponse<String> table(String id, String... more) throws Exception {
        return tableFor("everyone", id, more);
    }

    private static HttpResponse<String> tableFor(String audience, String id, String... more) throws Exception {
        var fields = Stream.concat(Stream.of("motion", id, "body", "foreign ministers", "matter", "statement",
                "title.en", "A statement on " + id, "text.en", "The ministers take note.", "audience", audience,
                "lang", "en", "_form", "motion-tabled"), Stream.of(more)).toArray(String[]::new);
        return kazakhstan.send("/do/motion-tabled?lang=en", "/do/motion-tabled", fields);
    }

    @Test void what_is_admitted_leads_on_with_the_number_of_its_entry() throws Exception {
        long before = entries();
        var answer = table("first");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(entries()).isEqualTo(before + 1);
        var page = kazakhstan.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.body()).contains("/register/" + before).contains("A statement on first");
    }

    @Test void a_form_that_is_sent_twice_is_entered_once() throws Exception {
        long before = entries();
        var first = table("twice", "_key", "the-same-key");
        var second = table("twice", "_key", "the-same-key");
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
    }

    @Test void a_refusal_keeps_what_was_typed_and_says_why_beside_the_field() throws Exception {
        long before = entries();
        var answer = tableFor("the members", "refused", "text.ru", "<b>Министры</b> принимают к сведению.");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"").contains("A statement on refused")
                .contains("&lt;b&gt;Министры&lt;/b&gt;").doesNotContain("<b>Министры")
                .contains("id=\"motion-tabled-text-ru\"");
        assertThat(entries()).isEqualTo(before);
    }

    @Test void nobody_files_without_signing_in_or_from_another_site() throws Exception {
        long before = entries();
        assertThat(kazakhstan.post("/do/motion-tabled", "motion", "x").statusCode()).isEqualTo(403);
        assertThat(new Browser(server).get("/do/motion-tabled?lang=en").statusCode()).isEqualTo(401);
        assertThat(entries()).isEqualTo(before);
    }

    @Test void a_form_cannot_lead_to_another_site() throws Exception {
        for (var trick : new String[] {"//example.org", "https://example.org", "/\\example.org"}) {
            var answer = table("trick" + trick.hashCode(), "_then", trick, "_page", trick);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/do/motion-tabled?");
        }
    }

    @Test void an_author_cannot_be_typed() throws Exception {
        var answer = table("forged", "author", "IND head of delegation");
        assertThat(answer.statusCode()).isEqualTo(303);
        var acts = server.clerk().orElseThrow().acts();
        assertThat(acts.getLast().act().toString()).contains("KAZ").doesNotContain("IND");
    }

    @Test void those_who_watch_hear_of_it_within_a_second() throws Exception {
        var lines = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(server.address() + "/events?topic=motion:watched")).build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(lines.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        var heard = CompletableFuture.supplyAsync(() -> lines.body().filter(line -> line.startsWith("data:"))
                .findFirst().orElse(""));
        table("watched");
        assertThat(heard.get(1, TimeUnit.SECONDS)).isEqualTo("data:{\"topics\":[\"motion:watched\"]}");
    }
}
