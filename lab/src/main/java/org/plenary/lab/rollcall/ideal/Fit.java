package org.plenary.lab.rollcall.ideal;

import java.util.Arrays;

/// The fixed point of the variational steps, and how it was reached.
///
/// It is reached when no place moves by more than the tolerance in a plain step. That bounds the gradient: a step
/// is a full maximisation over each block, so where it moves nothing the bound has no slope in any of them.
/// An accelerated step that makes the bound smaller is taken back, and the plain step it came from goes on.
record Fit(double[] state, double[] variances, int steps, double change, boolean converged) {
    /// The first steps hardly move places that begin along the leading direction: motions are without effect yet.
    static final int FEWEST = 8;
    /// No place of 4,096 is further than 64 standard deviations from the mean of all.
    private static final double FURTHEST = 100;
    /// The part of the bound below which a difference is rounding.
    private static final double ROUNDING = 1e-11;

    static Fit of(Choices choices, RandomWalk walk, double[] start, Effort effort) {
        var step = new VariationalStep(choices, walk);
        var acceleration = new Acceleration(step.size());
        var state = start.clone();
        step.line().standardise(state);
        var result = new double[step.size()];
        var plain = state;
        double reached = Double.NEGATIVE_INFINITY;
        double change = Double.POSITIVE_INFINITY;
        int taken = 0;
        while (taken < effort.mostSteps() && (change > effort.tolerance() || taken < FEWEST)) {
            effort.at(++taken);
            double bound = step.apply(state, result);
            if (bound < reached - ROUNDING * Math.abs(reached)) {
                acceleration.beginAfresh();
                state = plain;
                reached = Double.NEGATIVE_INFINITY;
                continue;
            }
            reached = bound;
            change = largest(state, result, choices.places());
            plain = result.clone();
            state = acceleration.next(state, result);
            step.line().standardise(state);
        }
        return new Fit(plain, step.variances(plain), taken, change, change <= effort.tolerance());
    }

    /// Where the steps begin: places from a first guess, motions without effect and votes that tell nothing yet.
    static double[] start(Choices choices, double[] guess) {
        var state = new double[2 * choices.places() + 2 * choices.motions()];
        System.arraycopy(guess, 0, state, 0, choices.places());
        return state;
    }

    /// Whether figures are such as an estimate can have. By very few motions the line can be stretched without end.
    static boolean tells(double[] figures) { return Arrays.stream(figures).allMatch(one -> Math.abs(one) < FURTHEST); }

    private static double largest(double[] from, double[] to, int places) {
        double largest = 0;
        for (int i = 0; i < places; i++) largest = Math.max(largest, Math.abs(to[i] - from[i]));
        return largest;
    }
}
