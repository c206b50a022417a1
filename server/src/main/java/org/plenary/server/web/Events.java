package org.plenary.server.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plenary.act.Author;
import org.plenary.server.account.SignedIn;
import org.plenary.server.live.Feed;
import org.plenary.server.live.News;
import org.plenary.server.live.Watch;
import org.plenary.server.web.signin.SignedIns;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Server-sent events: `GET /events?topic=motion:ID&topic=meetings`. One event for each batch that the reader watches
/// and may see, its id the index in the register; a line that was cut goes on behind the `Last-Event-ID`. A line
/// ends after some minutes and is opened anew, so that nobody goes on hearing who was signed out meanwhile.
final class Events implements SmartLifecycle {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_TOPICS = 100;

    private final PendingFeed feed;
    private final ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    Events(PendingFeed feed) { this.feed = feed; }

    ServerResponse open(ServerRequest request) {
        var topics = topics(request);
        if (topics.isEmpty() || topics.size() > MOST_TOPICS) {
            return plain(400, "Name one to 100 topics, such as topic=motions or topic=motion:ID.\n");
        }
        var reader = SignedIns.of(request.servletRequest()).map(SignedIn::author).orElse(new Author.Visitor());
        var watch = feed.get().watch(reader, topics, after(request));
        if (watch.isEmpty()) return plain(503, "Too many are watching; the page can be read anew.\n");
        return ServerResponse.sse(line -> {
            line.onComplete(() -> feed.get().leave(watch.get()));
            lines.execute(() -> run(line, watch.get()));
        }, LONGEST.plus(HEARTBEAT));
    }

    private static SortedSet<String> topics(ServerRequest request) {
        var topics = new TreeSet<>(request.params().getOrDefault("topic", List.of()));
        topics.removeIf(topic -> topic.isBlank() || topic.length() > 200);
        return topics;
    }

    private static Optional<Long> after(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader("Last-Event-ID"))
                .filter(id -> id.matches("[0-9]{1,15}")).map(Long::parseLong);
    }

    private void run(ServerResponse.SseBuilder line, Watch watch) {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            line.comment("open").send();
            while (!watch.isClosed() && System.nanoTime() < end) {
                var news = watch.next(HEARTBEAT);
                if (news.isPresent()) send(line, news.get());
                else if (!watch.isClosed()) line.comment("still here").send();
            }
            line.complete();
        } catch (IOException gone) {
            line.error(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            line.complete();
        } finally {
            feed.get().leave(watch);
        }
    }

    private static void send(ServerResponse.SseBuilder line, News news) throws IOException {
        var json = new StringBuilder("{\"topics\":[");
        for (var topic : news.topics()) {
            if (json.charAt(json.length() - 1) != '[') json.append(',');
            json.append('"').append(topic.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        line.id(Long.toString(news.upTo())).event("batch").data(json.append("]}").toString());
    }

    private static ServerResponse plain(int status, String text) {
        return ServerResponse.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.TEXT_PLAIN).body(text);
    }

    @Override public void start() { running = true; }

    /// Ends every line first, or the server would wait for them when it stops.
    @Override public void stop() {
        running = false;
        feed.close();
        lines.shutdown();
    }

    @Override public boolean isRunning() { return running; }

    @Override public int getPhase() { return Integer.MAX_VALUE; }
}
