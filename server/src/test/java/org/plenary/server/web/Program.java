package org.plenary.server.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.server.PlenaryServer;
import org.plenary.server.web.signin.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A program that speaks to a server with a token, or without one.
record Program(PlenaryServer server, String name, Optional<String> token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Program anybody(PlenaryServer server) { return new Program(server, "anybody", Optional.empty()); }

    static Program of(PlenaryServer server, Author author) {
        var account = Person.of(server.accounts(), author).account();
        return new Program(server, author.text(),
                Optional.of(server.accounts().tokens().make(account.id(), "test", Duration.ofHours(1))));
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(60));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> file(String json) throws IOException, InterruptedException {
        return file(json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> file(byte[] body) throws IOException, InterruptedException {
        return CLIENT.send(request("/api/filings").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }

    /// Files what has to be entered for the test to mean anything.
    JsonNode enter(String json) throws IOException, InterruptedException {
        var answer = file(json);
        if (answer.statusCode() != 201) throw new IllegalStateException(json + "\n" + answer.body());
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) { return new ObjectMapper().readTree(answer.body()); }
}
