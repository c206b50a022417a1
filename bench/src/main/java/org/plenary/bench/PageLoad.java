package org.plenary.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Asks a running server for pages at a constant rate and prints how long they took, counted from the moment
/// at which each was due, so that a slow answer is not hidden by the wait that it causes.
///
/// Arguments: address, requests a second, seconds, then the paths to ask for in turn; `{day}` in a path becomes
/// another day each time, so that no page was drawn before. The first five seconds warm both sides up and are not
/// counted.
public final class PageLoad {
    private static final int WARM_UP_SECONDS = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 6, 15);

    private PageLoad() {}

    public static void main(String[] arguments) throws InterruptedException {
        int rate = Integer.parseInt(arguments[1]);
        int warm = rate * WARM_UP_SECONDS;
        int total = warm + rate * Integer.parseInt(arguments[2]);
        var paths = List.of(arguments).subList(3, arguments.length);
        var nanos = new long[total];
        var failed = new AtomicInteger();
        var done = new CountDownLatch(total);
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime() + 100_000_000;
            for (int i = 0; i < total; i++) {
                int index = i;
                long due = start + i * 1_000_000_000L / rate;
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                var path = paths.get(i % paths.size()).replace("{day}", FIRST_DAY.plusDays(i).toString());
                var request = HttpRequest.newBuilder(URI.create(arguments[0] + path)).build();
                threads.execute(() -> {
                    if (!ask(client, request)) failed.incrementAndGet();
                    nanos[index] = System.nanoTime() - due;
                    done.countDown();
                });
            }
            done.await();
        }
        report(rate, Arrays.copyOfRange(nanos, warm, total), failed.get());
    }

    private static void report(int rate, long[] nanos, int failed) {
        int total = nanos.length;
        Arrays.sort(nanos);
        System.out.printf("%d pages at %d a second: median %.1f ms, 99th percentile %.1f ms, slowest %.1f ms,"
                        + " failed %d%n", total, rate, nanos[total / 2] / 1e6, nanos[total * 99 / 100] / 1e6,
                nanos[total - 1] / 1e6, failed);
    }

    private static boolean ask(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
