package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Post;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.web.signin.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("Filing by program: what a token may, and how a refusal reads (RFC 9457)")
class FilingSpec {
    private static final String PAPER = """
            {"act":"paper submitted","paper":"CFM/2026/%s","body":"foreign ministers","title":{"en":"Note on %s"},
             "audience":"everyone","files":{"en":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}""";

    @TempDir private static Path data;
    private static PlenaryServer server;
    private static String token;

    @BeforeAll static void start() throws IOException {
        server = Sco.served(data);
        var account = Person.of(server.accounts(), "KAZ", Post.COORDINATOR, false).account();
        token = server.accounts().tokens().make(account.id(), "test", Duration.ofHours(1));
    }

    @AfterAll static void stop() { server.close(); }

    @Test void a_filing_is_answered_with_its_place_in_the_register() throws Exception {
        var answer = file(PAPER.formatted("901", "the test"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var receipt = json(answer);
        assertThat(receipt.get("first").asLong()).isPositive();
        assertThat(receipt.get("acts").get(0).get("author").asString()).isEqualTo("KAZ coordinator");
    }

    @Test void grounds_are_said_in_the_language_that_the_program_accepts() throws Exception {
        var act = """
                {"act":"position taken","motion":"no-such","party":"KAZ","position":"for"}""";
        assertThat(json(file(act)).get("detail").asString()).contains("No motion 'no-such' was tabled.");
        var russian = json(file(act, "Accept-Language", "ru-KZ, en;q=0.5"));
        assertThat(russian.get("title").asString()).isEqualTo("Представление отклонено.");
        assertThat(russian.get("grounds").get(0).get("sentence").asString())
                .isEqualTo("Предложение «no-such» не вносилось.");
        assertThat(json(file(act, "Accept-Language", "zh-CN")).get("detail").asString())
                .contains("没有提出过动议“no-such”。");
    }

    @Test void a_filing_repeated_with_its_key_is_entered_once() throws Exception {
        var first = file(PAPER.formatted("902", "once"), "Idempotency-Key", "once-1");
        var second = file(PAPER.formatted("902", "once"), "Idempotency-Key", "once-1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second).get("first")).isEqualTo(json(first).get("first"));
    }

    @Test void what_another_party_alone_may_file_is_refused_with_who_may() throws Exception {
        var answer = file("""
                {"act":"depositary acted","instrument":"charter","party":"UZB","step":"denunciation"}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        var ground = json(answer).get("grounds").get(0);
        assertThat(ground.get("sentence").asString()).contains("UZB's own head of delegation");
        assertThat(ground.get("article").asString()).contains("Vienna Convention on the Law of Treaties, art. 7");
    }

    @Test void what_follows_by_law_is_nobodys_to_file() throws Exception {
        var answer = file("""
                {"act":"standing granted","party":"KAZ","standing":"member"}""");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").asString()).contains("follows by law");
    }

    @Test void what_is_no_act_is_refused_with_line_and_column() throws Exception {
        var answer = file("{\"act\":\"paper submited\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        var ground = json(answer).get("grounds").get(0);
        assertThat(ground.get("at").asString()).isEqualTo("1:8");
        assertThat(ground.get("remedy").asString()).contains("paper submitted");
    }

    @Test void broken_bytes_and_broken_json_change_nothing() throws Exception {
        long before = size();
        for (var body : new byte[][] {{(byte) 0xff, (byte) 0xfe, 0}, {}, "[]".getBytes(StandardCharsets.UTF_8),
            "{\"act\":".getBytes(StandardCharsets.UTF_8), "{\"act\":\"\ud800\"}".getBytes(StandardCharsets.UTF_16)}) {
            assertThat(file(body).statusCode()).isEqualTo(400);
        }
        assertThat(size()).isEqualTo(before);
    }

    @Test void a_body_that_is_too_large_is_refused() throws Exception {
        assertThat(file(new byte[1024 * 1024 + 1]).statusCode()).isEqualTo(413);
    }

    @Test void without_a_token_nothing_is_filed() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/api/filings"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")).build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test void the_description_names_every_kind_of_act_and_every_page() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/api/openapi.json")).build();
        var document = new ObjectMapper().readTree(
                HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.get("components").get("schemas").has("position-taken")).isTrue();
        assertThat(document.get("paths").has("/parties/{party}.json")).isTrue();
    }

    private static long size() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/register.json")).build();
        return new ObjectMapper().readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
                .get("size").asLong();
    }

    private static HttpResponse<String> file(String json, String... headers) throws Exception {
        return file(json.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static HttpResponse<String> file(byte[] body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/api/filings"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) request.headers(headers);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) { return new ObjectMapper().readTree(answer.body()); }
}
