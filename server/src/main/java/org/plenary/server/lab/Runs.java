package org.plenary.server.lab;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The runs of a server: few at once, some waiting, and the answers of the latest, so that a link that was asked
/// before answers at once. Nothing of it outlives the server; what a link asks is reckoned again.
public final class Runs implements AutoCloseable {
    private static final long ROWS_KEPT = 500_000;
    private static final int RUNS_KEPT = 200;

    private final Limits limits;
    private final ThreadPoolExecutor workers;
    private final LinkedHashMap<String, Run> runs = new LinkedHashMap<>(64, 0.75f, true);

    public Runs(Limits limits) {
        this.limits = limits;
        // Pages come before the lab: its threads give way to those that answer readers.
        workers = new ThreadPoolExecutor(limits.atOnce(), limits.atOnce(), 1, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.waiting()),
                Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("lab-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /// The run of a question: the one under way or ended, or a new one, also where the last was stopped. Empty where
    /// too many wait.
    public synchronized Optional<Run> of(String question, Owner owner, Plan.Work work) {
        var known = find(question).filter(run -> !run.isStopped());
        if (known.isPresent()) return known;
        var run = new Run(owner, work, limits.longest());
        try {
            workers.execute(run);
        } catch (RejectedExecutionException full) {
            return Optional.empty();
        }
        runs.put(question, run);
        forget();
        return Optional.of(run);
    }

    /// The run of a question, where it was asked. One that was stopped is found as such, so that no link begins it
    /// again.
    public synchronized Optional<Run> find(String question) {
        return Optional.ofNullable(runs.get(question));
    }

    /// Stops a run for whoever began it; one that has ended keeps its answer.
    public synchronized boolean stop(String question, Owner who) {
        var run = runs.get(question);
        if (run == null || !run.isOf(who)) return false;
        run.stop();
        if (workers.remove(run)) run.run();
        return true;
    }

    /// The answers least recently asked for go first.
    private void forget() {
        long rows = runs.values().stream().mapToLong(Run::size).sum();
        var oldest = runs.values().iterator();
        while ((rows > ROWS_KEPT || runs.size() > RUNS_KEPT) && oldest.hasNext()) {
            var run = oldest.next();
            if (!run.isEnded()) continue;
            rows -= run.size();
            oldest.remove();
        }
    }

    @Override public void close() {
        synchronized (this) {
            runs.values().forEach(Run::stop);
        }
        workers.shutdownNow();
    }
}
