package org.plenary.lab.sweep;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.plenary.lab.power.Progress;

/// Runs a sweep on the cores of one machine. Threads take blocks of dockets as they come; what they add up is the same
/// whoever takes which.
public final class SweepRun {
    private static final long BLOCK = 16;

    private final SweepJob job;
    private final Progress progress;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private SweepRun(SweepJob job, Progress progress) {
        this.job = job;
        this.progress = progress;
    }

    /// The sums of the whole job; empty where whoever waits stopped it.
    public static Optional<Sums> of(SweepJob job, int threads, Progress progress) {
        if (threads < 1) throw new IllegalArgumentException("A sweep runs on one thread or more.");
        Sweep.of(job);
        return new SweepRun(job, progress).sums(threads);
    }

    private Optional<Sums> sums(int threads) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var parts = new java.util.ArrayList<Future<Sums>>();
            for (int thread = 0; thread < threads; thread++) parts.add(pool.submit(this::part));
            var sums = Sums.none(job);
            for (var part : parts) sums = sums.plus(part.get());
            return stopped.get() ? Optional.empty() : Optional.of(sums);
        } catch (InterruptedException stop) {
            stopped.set(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private Sums part() {
        var sweep = Sweep.of(job);
        var sums = Sums.none(job);
        while (!stopped.get()) {
            long from = next.getAndAdd(BLOCK);
            if (from >= job.dockets()) return sums;
            long until = Math.min(from + BLOCK, job.dockets());
            sums = sums.plus(sweep.run(from, until));
            long finished = done.addAndGet(until - from);
            if (!progress.goOn("dockets", finished / (double) job.dockets())) stopped.set(true);
        }
        return sums;
    }
}
