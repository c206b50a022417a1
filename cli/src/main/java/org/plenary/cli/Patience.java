package org.plenary.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Tells whoever waits how far a long work is: from the third second on, every two seconds, to standard error.
final class Patience implements AutoCloseable {
    private static final int SECONDS = 2;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("patience").factory());
    private volatile String stage;

    Patience(String stage, PrintWriter err) {
        this.stage = stage;
        clock.scheduleAtFixedRate(() -> err.println("... " + this.stage), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void at(String now) { stage = now; }

    /// A share between 0 and 1 of a stage; the work shall always go on.
    boolean at(String now, double share) {
        at("%s: %d %%".formatted(now, Math.round(100 * share)));
        return true;
    }

    @Override public void close() { clock.shutdownNow(); }
}
