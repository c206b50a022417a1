package org.plenary.rule.analysis;

/// How many steps a search may still take.
final class Steps {
    private static final long MOST = 4_000_000;
    private static final long LEAST = 100_000;

    private final long limit;
    private long left;

    private Steps(long limit) {
        this.limit = limit;
        left = limit;
    }

    static Steps forOneQuestion() { return new Steps(MOST); }

    /// For a question that is put once for each of many classes: together they take about as long
    /// as a few questions.
    static Steps forOneOf(int questions) {
        return new Steps(Math.min(MOST, Math.max(LEAST, 4 * MOST / Math.max(1, questions))));
    }

    boolean take() { return left > 0 && --left > 0; }

    long taken() { return limit - left; }

    boolean exhausted() { return left <= 0; }
}
