package org.plenary.server.clerk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.plenary.act.DatedAct;
import org.plenary.register.store.ConcurrentAppend;
import org.plenary.register.store.StoreFailure;

/// The one thread that decides: takes what waits, holds a sitting on it, and hands what was admitted to the
/// one thread that enters it; answers come when the acts are on the disk. The more wait, the more are
/// entered at once.
///
/// While one sitting is being entered the next is held already, on the organisation as the first will
/// leave it. If the first cannot be entered, the second counts for nothing and is held again.
final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 512;
    private static final int MOST_WAITING = 20_000;
    private static final Receipt CLOSED = new Receipt.Unavailable(
            "The clerk has closed.", "Start Plenary again, and repeat the filing.");
    private static final Receipt CROWDED = new Receipt.Unavailable(
            "%,d filings wait already.".formatted(MOST_WAITING), "Repeat the filing in a moment.");

    private final Mandate mandate;
    private final Ledger ledger;
    private final Consumer<Receipt.Entered> announced;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ExecutorService answers = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("clerk's answers").factory());
    private final ExecutorService disk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("clerk's disk").factory());
    private final Thread thread;
    private Optional<Pending> underWay = Optional.empty();
    private volatile boolean closed;
    private int shown;

    /// A sitting that is being entered; `failure` is there when it could not be.
    private record Pending(Sitting sitting, List<Waiting> batch, CompletableFuture<Optional<Throwable>> failure) {}

    Writer(Mandate mandate, Ledger ledger, Consumer<Receipt.Entered> announced) {
        this.mandate = mandate;
        this.ledger = ledger;
        this.announced = announced;
        this.shown = ledger.organisation().size();
        this.thread = Thread.ofPlatform().daemon().name("clerk").start(this::work);
    }

    CompletableFuture<Receipt> put(Waiting one) {
        if (closed) one.answer().complete(CLOSED);
        else if (!waiting.offer(one)) one.answer().complete(CROWDED);
        // Whoever closed in between may have missed it.
        if (closed) one.answer().complete(CLOSED);
        return one.answer();
    }

    private void work() {
        var batch = new ArrayList<Waiting>();
        while (!closed) {
            try {
                var one = waiting.poll(50, TimeUnit.MILLISECONDS);
                if (one == null) {
                    settle();
                    continue;
                }
                batch.add(one);
                waiting.drainTo(batch, MOST_AT_ONCE - 1);
                hear(List.copyOf(batch));
            } catch (InterruptedException stopped) {
                closed = true;
            } catch (RuntimeException | StackOverflowError fault) {
                answer(List.copyOf(batch), fault(fault));
            }
            batch.clear();
        }
        settle();
        waiting.drainTo(batch);
        answer(List.copyOf(batch), CLOSED);
    }

    private void hear(List<Waiting> batch) {
        var sitting = underWay.map(before -> new Sitting(mandate, ledger, before.sitting))
                .orElseGet(() -> new Sitting(mandate, ledger));
        sitting.hear(batch);
        if (!settle() || sitting.isEmpty()) hearAlone(batch, Optional.empty());
        else underWay = Optional.of(begin(sitting, batch));
    }

    private Pending begin(Sitting sitting, List<Waiting> batch) {
        var pending = new Pending(sitting, batch, new CompletableFuture<>());
        disk.execute(() -> {
            Optional<Throwable> failure = Optional.empty();
            try {
                sitting.enter();
                conclude(batch, sitting);
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                failure = Optional.of(broken);
            }
            pending.failure.complete(failure);
        });
        return pending;
    }

    /// Waits for what is being entered. Where it could not be, it is heard again, and the answer is no:
    /// what was decided on it meanwhile counts for nothing.
    private boolean settle() {
        if (underWay.isEmpty()) return true;
        var pending = underWay.get();
        underWay = Optional.empty();
        var failure = pending.failure.join();
        if (failure.isEmpty()) return true;
        boolean lost = failure.get() instanceof IOException && !(failure.get() instanceof ConcurrentAppend);
        hearAlone(pending.batch, lost ? Optional.of(pending.sitting) : Optional.empty());
        return false;
    }

    private void hearAlone(List<Waiting> batch, Optional<Sitting> lost) {
        try {
            hearSlowly(batch, lost);
        } catch (RuntimeException | StackOverflowError fault) {
            answer(batch, fault(fault));
        }
    }

    /// One sitting after the other, with every step in its turn. `lost` is one whose entering failed, and
    /// which may stand in the store all the same.
    private void hearSlowly(List<Waiting> batch, Optional<Sitting> failed) {
        var lost = failed;
        while (true) {
            Sitting sitting = null;
            try {
                ledger.mend();
                if (lost.isPresent() && lost.get().cameToRest()) {
                    conclude(batch, lost.get());
                    return;
                }
                sitting = new Sitting(mandate, ledger);
                sitting.hear(batch);
                if (!sitting.isEmpty()) sitting.enter();
                // Nobody is refused on a record that others have added to meanwhile.
                else if (ledger.catchUp()) continue;
                conclude(batch, sitting);
                return;
            } catch (ConcurrentAppend other) {
                if (!caughtUp(batch)) return;
            } catch (IOException failure) {
                if (lost.isPresent() || sitting == null) {
                    announce();
                    answer(batch, unavailable(failure));
                    return;
                }
                lost = Optional.of(sitting);
            }
        }
    }

    private static Receipt.Unavailable fault(Throwable fault) {
        System.getLogger("org.plenary.clerk").log(System.Logger.Level.ERROR, "A sitting failed.", fault);
        return new Receipt.Unavailable("Plenary failed: " + fault + ".", "Report it. Nothing was entered.");
    }

    private boolean caughtUp(List<Waiting> batch) {
        try {
            ledger.catchUp();
            announce();
            return true;
        } catch (IOException failure) {
            answer(batch, unavailable(failure));
            return false;
        }
    }

    private void conclude(List<Waiting> batch, Sitting sitting) {
        var receipts = sitting.receipts(ledger.register().size());
        announce();
        answers.execute(() -> {
            for (int i = 0; i < batch.size(); i++) batch.get(i).answer().complete(receipts.get(i));
        });
    }

    private void answer(List<Waiting> batch, Receipt receipt) {
        answers.execute(() -> batch.forEach(one -> one.answer().complete(receipt)));
    }

    private void announce() {
        var acts = ledger.organisation().acts();
        if (acts.size() == shown) return;
        var more = new ArrayList<DatedAct>();
        for (int i = shown; i < acts.size(); i++) more.add(acts.get(i));
        announced.accept(new Receipt.Entered(shown, more, ledger.register().size()));
        shown = acts.size();
    }

    private static Receipt.Unavailable unavailable(IOException failure) {
        var remedy = failure instanceof StoreFailure known ? known.remedy() : "Look at the reason, and mend it.";
        return new Receipt.Unavailable(failure.getMessage(), remedy
                + " Repeat the filing under the same key then; it is entered once.");
    }

    @Override public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        disk.shutdown();
        answers.shutdown();
    }
}
