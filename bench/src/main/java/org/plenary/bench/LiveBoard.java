package org.plenary.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Phaser;
import java.util.regex.Pattern;

/// A board that delegations watch, each signed in and reading its own page: how long after a position is sent the
/// last of them has the changed part of the page. A reader does what the page's script does: it hears of the change
/// and asks for the part anew.
///
/// Arguments: address of an exercise, board, readers, changes. The first of all is told by itself: then nothing is
/// warm.
public final class LiveBoard {
    private static final Pattern READY = Pattern.compile("name=\"account\" value=\"([^\"]+)\" aria-label=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final List<String> LANGUAGES = List.of("en", "ru", "zh");
    private static final List<String> POSITIONS = List.of("for", "abstaining");

    private final String address;
    private final String board;
    private final Phaser arrived = new Phaser(1);

    private LiveBoard(String address, String board) {
        this.address = address;
        this.board = board;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new LiveBoard(arguments[0], arguments[1]);
        bench.run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private void run(int readers, int changes) throws Exception {
        var accounts = accounts();
        var author = signedIn(accounts.getFirst());
        var bodies = new byte[readers][];
        for (int i = 0; i < readers; i++) {
            int reader = i;
            var client = signedIn(accounts.get(i % accounts.size()));
            var part = "%s?lang=%s&fragment=live".formatted(board, LANGUAGES.get(i % LANGUAGES.size()));
            var events = client.send(request("/events?topic=" + board.substring(1).replace("motions/", "motion:")),
                    BodyHandlers.ofInputStream()).body();
            arrived.register();
            Thread.ofVirtual().start(() -> {
                try (var lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
                    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                        if (!line.startsWith("id:")) continue;
                        bodies[reader] = client.send(request(part), BodyHandlers.ofByteArray()).body();
                        arrived.arrive();
                    }
                } catch (IOException | InterruptedException ended) {
                    arrived.forceTermination();
                }
            });
        }
        var nanos = new long[changes];
        long bytes = 0;
        for (int change = 0; change < changes; change++) {
            var filing = position(author, POSITIONS.get(change % POSITIONS.size()));
            long begun = System.nanoTime();
            var answer = author.send(filing, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 303) throw new IllegalStateException("Not entered: " + answer.statusCode());
            arrived.arriveAndAwaitAdvance();
            nanos[change] = System.nanoTime() - begun;
            bytes = Arrays.stream(bodies).mapToLong(body -> body.length).sum();
            Thread.sleep(50);
        }
        report(readers, bytes, nanos);
        System.exit(0);
    }

    private static void report(int readers, long bytes, long[] nanos) {
        long first = nanos[0];
        Arrays.sort(nanos);
        System.out.printf("%d readers, %d changes: all had it after %.0f ms (the first), %.0f ms (median), "
                        + "%.0f ms (slowest); %d bytes each at the end%n", readers, nanos.length, first / 1e6,
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6, bytes / readers);
    }

    /// The heads of delegation with a seat on the board, by the ready accounts of the exercise.
    private List<String> accounts() throws IOException, InterruptedException {
        var anybody = HttpClient.newHttpClient();
        var seated = new ArrayList<String>();
        var page = READY.matcher(text(anybody, "/sign-in"));
        while (page.find()) {
            if (!page.group(2).endsWith(", head of delegation")) continue;
            if (form(signedIn(page.group(1))).containsKey("party")) seated.add(page.group(1));
        }
        if (seated.isEmpty()) throw new IllegalStateException("Nobody may take a position on " + board);
        return seated;
    }

    private HttpClient signedIn(String account) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1).build();
        var fields = FIELD.matcher(text(client, "/sign-in"));
        if (!fields.find()) throw new IllegalStateException("Nobody can sign in at " + address);
        var ready = Map.of(fields.group(1), fields.group(2), "account", account, "to", "/account");
        client.send(form("/sign-in/ready", ready), BodyHandlers.discarding());
        return client;
    }

    /// What the form for a position holds besides the position.
    private Map<String, String> form(HttpClient client) throws IOException, InterruptedException {
        var page = text(client, board + "?lang=en");
        var fields = new TreeMap<String, String>();
        int begin = page.indexOf("action=\"/do/position-taken\"");
        if (begin < 0) return fields;
        var hidden = FIELD.matcher(page).region(begin, page.indexOf("</form>", begin));
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
        return fields;
    }

    private HttpRequest position(HttpClient client, String position) throws IOException, InterruptedException {
        var fields = form(client);
        fields.put("position", position);
        return form("/do/position-taken", fields);
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&").append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())).build();
    }

    private String text(HttpClient client, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path), BodyHandlers.ofString());
        return answer.body();
    }

    private HttpRequest request(String path) { return HttpRequest.newBuilder(URI.create(address + path)).build(); }
}
