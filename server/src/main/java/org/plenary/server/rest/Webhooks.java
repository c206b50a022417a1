package org.plenary.server.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.ActJson;
import org.plenary.organisation.Visibility;
import org.plenary.server.clerk.Clerk;

/// Sends what is entered to those who asked for it, each at its own pace: in order, at least once, signed as in
/// Standard Webhooks, and only what its reader may read. How far each has come is kept on disk, so that nothing is left
/// out over a restart.
public final class Webhooks implements AutoCloseable {
    private static final int MOST_OF_ONE_ACCOUNT = 10;
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5),
            Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private final Clerk clerk;
    private final Destination destination;
    private final WebhookFile file;
    private final List<Webhook> all;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final SecureRandom random = new SecureRandom();
    private final Runnable unfollow;
    private volatile boolean closed;

    public Webhooks(Clerk clerk, Path folder, Destination destination) throws IOException {
        this.clerk = clerk;
        this.destination = destination;
        file = new WebhookFile(folder.resolve("webhooks.json"));
        all = new ArrayList<>(file.read());
        unfollow = clerk.follow(_ -> wake());
        for (var one : all) start(one.id());
    }

    private enum Delivery { SENT, PASSED_OVER, NOT_TAKEN }

    /// What came of asking for a webhook.
    public sealed interface Asked {
        record Made(Webhook webhook) implements Asked {}

        record Refused(String fault) implements Asked {}
    }

    /// Sends from now on to `url` what `reader` may read of these kinds of acts.
    public Asked make(String account, Author reader, URI url, List<String> acts) throws IOException {
        var fault = destination.fault(url).or(() -> unknown(acts));
        if (fault.isPresent()) return new Asked.Refused(fault.get());
        var bytes = new byte[8];
        random.nextBytes(bytes);
        var secret = new byte[32];
        random.nextBytes(secret);
        var made = new Webhook("wh_" + HexFormat.of().formatHex(bytes), account, reader, url, acts, secret,
                clerk.organisation().size());
        lock.lock();
        try {
            if (all.stream().filter(one -> one.account().equals(account)).count() >= MOST_OF_ONE_ACCOUNT) {
                return new Asked.Refused(
                        "An account has at most %d webhooks; end one first.".formatted(MOST_OF_ONE_ACCOUNT));
            }
            all.add(made);
            file.write(all);
        } finally {
            lock.unlock();
        }
        start(made.id());
        return new Asked.Made(made);
    }

    private static Optional<String> unknown(List<String> acts) {
        return acts.stream().filter(kind -> !ActJson.names().contains(kind)).findFirst()
                .map("'%s' is no kind of act."::formatted);
    }

    public List<Webhook> of(String account) {
        lock.lock();
        try {
            return all.stream().filter(one -> one.account().equals(account)).toList();
        } finally {
            lock.unlock();
        }
    }

    /// Sends no more; whether there was such a webhook of the account.
    public boolean end(String account, String id) throws IOException {
        lock.lock();
        try {
            boolean ended = all.removeIf(one -> one.id().equals(id) && one.account().equals(account));
            if (ended) file.write(all);
            news.signalAll();
            return ended;
        } finally {
            lock.unlock();
        }
    }

    private void start(String id) {
        Thread.ofVirtual().name("webhook " + id).start(() -> {
            try {
                run(id);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException unwritten) {
                System.err.println("How far webhook " + id + " has come cannot be kept: " + unwritten.getMessage());
            }
        });
    }

    private void run(String id) throws IOException, InterruptedException {
        int failures = 0;
        for (var one = waiting(id); one.isPresent(); one = waiting(id)) {
            var hook = one.get();
            var next = hook.sentUpTo(hook.next() + 1);
            switch (send(hook)) {
                case SENT -> {
                    failures = 0;
                    keep(next, true);
                }
                // What is passed over again after a restart harms nobody, so the file is left alone.
                case PASSED_OVER -> keep(next, false);
                case NOT_TAKEN -> pause(PAUSES.get(Math.min(failures++, PAUSES.size() - 1)));
            }
        }
    }

    /// The webhook when there is something to send; empty when it was ended.
    private Optional<Webhook> waiting(String id) throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                var found = all.stream().filter(one -> one.id().equals(id)).findFirst();
                if (found.isEmpty() || found.get().next() < clerk.organisation().size()) return found;
                news.await();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private Delivery send(Webhook hook) throws InterruptedException {
        var organisation = clerk.organisation();
        var act = organisation.acts().get((int) hook.next());
        var visible = new Visibility(clerk.mandate().charter(), organisation, clerk.mandate().today());
        if (!hook.wants(ActJson.nameOf(act.act())) || !visible.mayRead(hook.reader(), act)) {
            return Delivery.PASSED_OVER;
        }
        if (destination.fault(hook.url()).isPresent()) return Delivery.NOT_TAKEN;
        var id = "%s_%d".formatted(hook.id(), hook.next());
        long seconds = System.currentTimeMillis() / 1000;
        var body = body(hook.next(), act);
        var request = HttpRequest.newBuilder(hook.url()).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json").header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", Signature.of(hook.secret(), id, seconds, body))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Delivery.SENT : Delivery.NOT_TAKEN;
        } catch (IOException unreached) {
            return Delivery.NOT_TAKEN;
        }
    }

    private static String body(long index, DatedAct act) {
        return "{\"type\":\"act.entered\",\"timestamp\":\"%s\",\"data\":{\"index\":%d,\"act\":%s}}".formatted(
                act.entered(), index, new String(ActJson.write(act), StandardCharsets.UTF_8));
    }

    private void keep(Webhook hook, boolean onDisk) throws IOException {
        lock.lock();
        try {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).id().equals(hook.id())) all.set(i, hook);
            }
            if (onDisk) file.write(all);
        } finally {
            lock.unlock();
        }
    }

    private void pause(Duration length) throws InterruptedException {
        lock.lock();
        try {
            for (long left = length.toNanos(); left > 0 && !closed; ) left = news.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override public void close() {
        closed = true;
        unfollow.run();
        wake();
        client.shutdownNow();
    }
}
