package org.plenary.server.clerk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Those who want to hear of every entry: told in order, after it is on the disk, on a thread of their own.
/// A follower that fails is heard of in the log and goes on following.
final class Followers implements AutoCloseable {
    private final List<Consumer<Receipt.Entered>> followers = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("clerk's followers").factory());

    Runnable add(Consumer<Receipt.Entered> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    void tell(Receipt.Entered entered) {
        if (followers.isEmpty()) return;
        thread.execute(() -> followers.forEach(follower -> tell(follower, entered)));
    }

    private static void tell(Consumer<Receipt.Entered> follower, Receipt.Entered entered) {
        try {
            follower.accept(entered);
        } catch (RuntimeException fault) {
            System.getLogger("org.plenary.clerk").log(System.Logger.Level.ERROR, "A follower failed.", fault);
        }
    }

    @Override public void close() { thread.shutdown(); }
}
