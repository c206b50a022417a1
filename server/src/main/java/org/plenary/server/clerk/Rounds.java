package org.plenary.server.clerk;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.plenary.organisation.Organisation;

/// Asks the clerk to let happen what is due by law: when the next thing falls due, and at least each
/// minute; each second where other machines write to the same log.
final class Rounds implements AutoCloseable {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final Mandate mandate;
    private final Duration longest;
    private final Supplier<Organisation> organisation;
    private final Runnable round;
    private final Thread thread;
    private volatile boolean closed;

    Rounds(Mandate mandate, boolean shared, Supplier<Organisation> organisation, Runnable round) {
        this.mandate = mandate;
        this.longest = shared ? SECOND : MINUTE;
        this.organisation = organisation;
        this.round = round;
        this.thread = Thread.ofPlatform().daemon().name("clerk's rounds").start(this::walk);
    }

    /// Something changed: what falls due next may be nearer now.
    void replan() { LockSupport.unpark(thread); }

    private void walk() {
        long last = System.nanoTime();
        boolean first = true;
        while (!closed) {
            var pause = SECOND;
            try {
                var now = mandate.clock().instant();
                var next = mandate.byLaw().next(mandate.charter(), organisation.get(), now).orElse(Instant.MAX);
                // Minutes are counted by the machine: the organisation's clock may be moved.
                boolean regular = System.nanoTime() - last >= longest.toNanos();
                if (first || regular || !next.isAfter(now)) {
                    round.run();
                    last = System.nanoTime();
                    first = false;
                }
                pause = pause(now, next, longest.minusNanos(System.nanoTime() - last));
            } catch (RuntimeException fault) {
                System.getLogger("org.plenary.clerk").log(System.Logger.Level.ERROR, "A round failed.", fault);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private Duration pause(Instant now, Instant next, Duration untilRound) {
        var untilDue = next.isBefore(now.plus(longest)) ? Duration.between(now, next) : longest;
        var pause = untilRound.compareTo(untilDue) < 0 ? untilRound : untilDue;
        return pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause;
    }

    @Override public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
