package org.plenary.server.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down guessing. Each network address may try so often a minute; after some failures of one name from one
/// address, waits double from one second up to a quarter of an hour. A name is never closed for everybody: who
/// guesses from one address keeps nobody out who signs in from another, and passkeys know no wait.
///
/// Kept in memory, for the most recent names and addresses only.
public final class Restraint {
    private static final int KEPT = 20_000;
    private static final int FREE_FAILURES = 5;
    private static final int WIDE_FAILURES = 50;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration WIDE_WAIT = Duration.ofSeconds(20);

    private record Failures(int count, Instant last) {}

    private final int triesPerMinute;
    private final Map<String, Failures> failures = kept();
    private final Map<String, ArrayDeque<Instant>> tries = kept();

    public Restraint(int triesPerMinute) { this.triesPerMinute = triesPerMinute; }

    /// Whether the address may try now; counts as a try.
    public synchronized boolean mayTry(String address, Instant now) {
        var recent = tries.computeIfAbsent(address, _ -> new ArrayDeque<>());
        while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minusSeconds(60))) recent.removeFirst();
        if (recent.size() >= triesPerMinute) return false;
        recent.addLast(now);
        return true;
    }

    /// How long this name must wait at this address. `isKnown`: the person signed in from there before, so that
    /// failures elsewhere, however many, do not count.
    public synchronized Duration wait(String name, String address, boolean isKnown, Instant now) {
        var here = left(failures.get(name + " " + address), FREE_FAILURES, LONGEST, now);
        if (isKnown) return here;
        var anywhere = left(failures.get(name), WIDE_FAILURES, WIDE_WAIT, now);
        return here.compareTo(anywhere) > 0 ? here : anywhere;
    }

    private static Duration left(Failures known, int free, Duration longest, Instant now) {
        if (known == null || known.count < free) return Duration.ZERO;
        var doubled = Duration.ofSeconds(1L << Math.min(known.count - free, 20));
        var wait = doubled.compareTo(longest) > 0 ? longest : doubled;
        var left = Duration.between(now, known.last.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public synchronized void failed(String name, String address, Instant now) {
        for (var key : new String[] {name, name + " " + address}) {
            failures.merge(key, new Failures(1, now), (old, _) -> new Failures(old.count + 1, now));
        }
    }

    public synchronized void succeeded(String name, String address) {
        failures.remove(name);
        failures.remove(name + " " + address);
    }

    private static <T> Map<String, T> kept() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override protected boolean removeEldestEntry(Map.Entry<String, T> eldest) { return size() > KEPT; }
        };
    }
}
