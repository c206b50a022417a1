package org.plenary.server.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down guessing. Each network address may try so often a minute; after some failures of one name from one
/// address, waits double from one second up to a quarter of an hour; a name that many addresses guess at has only one
/// failure free at an address that is new to it. A name is never closed for everybody: whoever guesses from some
/// addresses keeps nobody out who signs in from another, and passkeys know no wait.
///
/// Kept in memory, for the most recent names and addresses only.
public final class Restraint {
    private static final int KEPT = 20_000;
    private static final int FREE_FAILURES = 5;
    private static final int WIDE_FAILURES = 50;
    private static final Duration LONGEST = Duration.ofMinutes(15);

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

    /// How long this name must wait at this address. `isKnown`: the person signed in from there before.
    public synchronized Duration wait(String name, String address, boolean isKnown, Instant now) {
        var everywhere = failures.get(name);
        boolean isUnderAttack = !isKnown && everywhere != null && everywhere.count >= WIDE_FAILURES;
        int free = isUnderAttack ? 1 : FREE_FAILURES;
        var here = failures.get(name + " " + address);
        if (here == null || here.count < free) return Duration.ZERO;
        var doubled = Duration.ofSeconds(1L << Math.min(here.count - free, 20));
        var wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        var left = Duration.between(now, here.last.plus(wait));
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
