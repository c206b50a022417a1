package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.server.PlenaryServer;
import org.plenary.server.SmallOrganisation;

class AnswersTest {
    private static PlenaryServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll static void start() { server = PlenaryServer.serve(SmallOrganisation.edition(), 0); }

    @AfterAll static void stop() { server.close(); }

    private static HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test void every_answer_forbids_scripts_and_guessing_of_types() throws Exception {
        var answer = ask("GET", "/parties?lang=en");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test void an_unknown_page_names_the_nearest() throws Exception {
        var answer = ask("GET", "/partys?lang=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no such page").contains("href=\"/parties?lang=en\"");
    }

    @Test void an_impossible_date_is_refused_with_what_is_expected() throws Exception {
        var answer = ask("GET", "/?lang=en&as-of=2017-02-30");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("as-of=2017-02-30").contains("2017-06-09");
    }

    @Test void an_address_cannot_smuggle_markup_into_a_page() throws Exception {
        var answer = ask("GET", "/?lang=en&as-of=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("<script>").contains("&lt;script");
    }

    @Test void pages_are_only_read() throws Exception {
        assertThat(ask("POST", "/").statusCode()).isEqualTo(403);
        assertThat(ask("HEAD", "/").statusCode()).isEqualTo(200);
    }

    @Test void the_reader_is_answered_in_the_language_that_the_browser_prefers() throws Exception {
        assertThat(ask("GET", "/", "Accept-Language", "ru-RU,ru;q=0.9").body()).contains("<html lang=\"ru\">");
        assertThat(ask("GET", "/", "Accept-Language", "fr").body()).contains("<html lang=\"en\">");
        assertThat(ask("GET", "/?lang=xx").statusCode()).isEqualTo(400);
    }

    @Test void every_answer_says_in_which_language_it_is() throws Exception {
        assertThat(language("/parties", "Accept-Language", "zh-CN")).contains("zh");
        assertThat(language("/parties.json?lang=ru")).contains("ru");
        assertThat(language("/no-such-page?lang=ru")).contains("ru");
        assertThat(language("/api/openapi.json")).contains("en");
        assertThat(ask("GET", "/api/openapi.json").body()).contains("Content-Language");
    }

    private Optional<String> language(String path, String... headers) throws Exception {
        return ask("GET", path, headers).headers().firstValue("Content-Language");
    }

    @Test void a_feed_is_a_calendar_whose_addresses_are_those_of_the_site() throws Exception {
        var answer = ask("GET", "/calendar.ics?lang=ru");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("URL:" + server.address() + "/?lang=ru");
        assertThat(ask("GET", "/bodies/no-such-body/calendar.ics").statusCode()).isEqualTo(404);
    }

    @Test void an_unchanged_page_is_not_sent_twice() throws Exception {
        var tag = ask("GET", "/?lang=en").headers().firstValue("ETag").orElseThrow();
        assertThat(ask("GET", "/?lang=en", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test void the_stylesheet_may_be_kept_for_ever() throws Exception {
        var answer = ask("GET", new Assets().address("plenary.css"));
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    }
}
