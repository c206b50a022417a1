package org.plenary.lab.rollcall.ideal;

import java.util.Arrays;

/// The fixed point of the steps in the plane, and how it was reached.
record PlaneFit(double[] state, int steps, double change) {
    static PlaneFit of(Choices choices, double[] start, Effort effort) {
        int places = choices.places();
        var step = new PlaneStep(choices);
        var acceleration = new Acceleration(step.size());
        var state = start.clone();
        var result = new double[step.size()];
        double change = Double.POSITIVE_INFINITY;
        int steps = 0;
        while (steps < effort.mostSteps() && (change > effort.tolerance() || steps < Fit.FEWEST)) {
            effort.at(steps);
            step.apply(state, result);
            steps++;
            change = 0;
            for (int i = 0; i < 2 * places; i++) change = Math.max(change, Math.abs(result[i] - state[i]));
            state = acceleration.next(state, result);
            for (int i = 2 * places; i < 4 * places; i++) if (state[i] <= 0) state[i] = result[i];
        }
        return new PlaneFit(result, steps, change);
    }

    /// The first axis from the leading direction of the votes, the second from the one after it.
    static double[] start(Choices choices) {
        var state = new double[new PlaneStep(choices).size()];
        var first = FirstGuess.of(choices);
        var second = FirstGuess.besides(choices, first);
        System.arraycopy(first, 0, state, 0, first.length);
        System.arraycopy(second, 0, state, first.length, second.length);
        Arrays.fill(state, 2 * first.length, 4 * first.length, 1);
        return state;
    }
}
