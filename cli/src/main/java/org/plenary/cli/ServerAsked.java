package org.plenary.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which running server a command speaks to, and in whose name. A token is never an argument, which others on the
/// machine could read.
final class ServerAsked {
    private static final String USUAL = "http://localhost:8080";
    private static final String VARIABLE = "PLENARY_TOKEN";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--server", paramLabel = "URL",
            description = "the running server (default: " + USUAL + ")")
    private String server;

    @Option(names = "--token", paramLabel = "FILE",
            description = "a file with the token of your account (default: the environment variable " + VARIABLE + ")")
    private Path tokenFile;

    /// Whether a server was named.
    boolean isNamed() { return server != null; }

    HttpResponse<String> get(String path) throws IOException { return send(request(path).GET()); }

    /// Sends the act under the key; asked again with it, the server enters it once. `language` is that of grounds.
    HttpResponse<String> file(byte[] act, String key, String language) throws IOException {
        return send(request("/api/filings").header("Content-Type", "application/json")
                .header("Idempotency-Key", key).header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(act)));
    }

    /// Refuses to go on where nobody could be known.
    void needToken() throws IOException {
        if (token().isEmpty()) {
            throw new Refusal(("There is no token. Make one on the page of your account, write it into a file and name "
                    + "that with --token, or put it into the environment variable %s.").formatted(VARIABLE));
        }
    }

    private HttpRequest.Builder request(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(PATIENCE)
                .header("Accept", "application/json");
        token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    /// A token goes to another machine by HTTPS alone.
    private String address() throws IOException {
        var text = (server == null ? USUAL : server).replaceAll("/+$", "");
        try {
            var uri = URI.create(text);
            boolean isPlain = uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getUserInfo() == null;
            boolean isHere = isPlain && uri.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
            if (isPlain && ("https".equals(uri.getScheme())
                    || "http".equals(uri.getScheme()) && (isHere || token().isEmpty()))) {
                return text;
            }
        } catch (IllegalArgumentException unreadable) {
            // Refused below, like every other text that is no such address.
        }
        throw new Refusal(("--server: '%s' is no address of a server that a token can be sent to. Write https:// "
                + "and the host, as in https://plenary.example.int, or http://localhost with its port.")
                .formatted(text));
    }

    private Optional<String> token() throws IOException {
        if (tokenFile == null) return Optional.ofNullable(System.getenv(VARIABLE)).filter(text -> !text.isBlank());
        var text = Files.readString(Folder.named(tokenFile)).strip();
        if (text.matches("[\\x21-\\x7e]{1,512}")) return Optional.of(text);
        throw new Refusal("--token: '%s' holds no token. A token is one word and begins with plenary_."
                .formatted(tokenFile));
    }

    private static HttpResponse<String> send(HttpRequest.Builder asked) throws IOException {
        var request = asked.build();
        var at = request.uri().getScheme() + "://" + request.uri().getAuthority();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (ConnectException | HttpTimeoutException silent) {
            throw new Refusal("No server answers at %s. Start one with ./plenary serve, or name another with --server."
                    .formatted(at));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while %s was asked. What became of it is not known; ask again in the same words."
                    .formatted(at));
        }
    }
}
