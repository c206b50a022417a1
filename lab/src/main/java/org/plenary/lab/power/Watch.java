package org.plenary.lab.power;

import java.util.concurrent.TimeUnit;

/// Asks now and then whether a reckoning shall go on. Threads that are interrupted stop too.
final class Watch {
    /// The reckoning was stopped; caught where it began.
    static final class StoppedEarly extends RuntimeException {
        private static final long serialVersionUID = 1;

        StoppedEarly(String stage) { super(stage, null, false, false); }
    }

    private static final long QUIET = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Progress progress;
    private final long start = System.nanoTime();
    private long last = start;

    Watch(Progress progress) { this.progress = progress; }

    /// Cheap enough for every millisecond of work; before the third second it only looks for interruption
    /// and asks the listener nothing.
    void at(String stage, double share) {
        if (Thread.currentThread().isInterrupted()) throw new StoppedEarly(stage);
        long now = System.nanoTime();
        if (now - start < QUIET || now - last < PAUSE) return;
        last = now;
        if (!progress.goOn(stage, Math.clamp(share, 0, 1))) throw new StoppedEarly(stage);
    }
}
