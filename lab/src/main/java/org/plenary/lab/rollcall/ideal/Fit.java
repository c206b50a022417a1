package org.plenary.lab.rollcall.ideal;

import java.util.Arrays;

/// The fixed point of the variational steps, and how it was reached.
///
/// It is reached when no place moves by more than the tolerance in a plain step. That bounds the gradient: a step
/// is a full maximisation over each block, so where it moves nothing the bound has no slope in any of them.
record Fit(double[] state, int steps, double change, boolean converged) {
    /// The first steps hardly move places that begin along the leading direction: motions are without effect yet.
    static final int FEWEST = 8;
    /// No place of 4,096 is further than 64 standard deviations from the mean of all.
    private static final double FURTHEST = 100;

    static Fit of(Choices choices, Prior prior, double[] start, Effort effort) {
        var step = new VariationalStep(choices, prior);
        var acceleration = new Acceleration(step.size());
        var state = start.clone();
        var result = new double[step.size()];
        double change = Double.POSITIVE_INFINITY;
        for (int taken = 1; taken <= effort.mostSteps(); taken++) {
            effort.at(taken);
            step.apply(state, result);
            change = largest(state, result, choices.places());
            if (change <= effort.tolerance() && taken >= FEWEST) return new Fit(result, taken, change, true);
            state = acceleration.next(state, result);
            keepVariances(state, result, choices.places());
        }
        return new Fit(result, effort.mostSteps(), change, false);
    }

    /// Where the steps begin: places from a first guess, motions without effect.
    static double[] start(Choices choices, double[] guess) {
        var state = new double[2 * choices.places() + 2 * choices.motions()];
        System.arraycopy(guess, 0, state, 0, choices.places());
        Arrays.fill(state, choices.places(), 2 * choices.places(), 1);
        return state;
    }

    /// Whether figures are such as an estimate can have. By very few motions the line can be stretched without end.
    static boolean tells(double[] figures) { return Arrays.stream(figures).allMatch(one -> Math.abs(one) < FURTHEST); }

    private static double largest(double[] from, double[] to, int places) {
        double largest = 0;
        for (int i = 0; i < places; i++) largest = Math.max(largest, Math.abs(to[i] - from[i]));
        return largest;
    }

    /// A combination of states may make a variance negative; the plain step never does.
    private static void keepVariances(double[] state, double[] result, int places) {
        for (int i = places; i < 2 * places; i++) if (state[i] <= 0) state[i] = result[i];
    }
}
