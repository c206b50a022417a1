package org.plenary.rule.analysis;

/// How many steps a search may still take.
final class Steps {
    static final long MOST = 4_000_000;

    private long left = MOST;

    boolean take() { return left > 0 && --left > 0; }

    boolean exhausted() { return left <= 0; }
}
