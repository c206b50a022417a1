package org.plenary.lab.enlargement;

import java.util.Arrays;

/// An estimate with the bounds between which 95 % of its resampled values lie.
public record Interval(double estimate, double low, double high) {
    private static final double TAIL = 0.025;

    /// The estimate with percentiles of its draws; draws without a value are left out.
    static Interval of(double estimate, double[] draws) {
        var sorted = Arrays.stream(draws).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) return new Interval(estimate, Double.NaN, Double.NaN);
        return new Interval(estimate, sorted[(int) (TAIL * (sorted.length - 1))],
                sorted[(int) Math.ceil((1 - TAIL) * (sorted.length - 1))]);
    }

    /// What an interval of a change tells: nothing for sure, or less, or more than before.
    public enum Verdict { OPEN, LESS, MORE }

    /// Whether the interval lies on one side of zero.
    public boolean excludesZero() { return low > 0 || high < 0; }

    /// What it tells as the interval of a change.
    public Verdict verdict() {
        if (!excludesZero()) return Verdict.OPEN;
        return estimate < 0 ? Verdict.LESS : Verdict.MORE;
    }
}
