package org.plenary.lab.rollcall.ideal;

/// The fixed point of the steps in the plane, and how it was reached.
record PlaneFit(double[] state, int steps, double change) {
    /// The share of the steps that are accelerated. An acceleration that goes in circles then lands by plain steps.
    private static final double ACCELERATED = 0.75;

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
            state = steps < ACCELERATED * effort.mostSteps() ? acceleration.next(state, result) : result.clone();
            keepVariances(state, result, places);
        }
        step.standardise(result, false);
        return new PlaneFit(result, steps, change);
    }

    /// A combination of states may make variances and a covariance that no place can have; a plain step never does.
    private static void keepVariances(double[] state, double[] result, int places) {
        for (int i = 2 * places; i < 3 * places; i++) {
            double across = state[i + 2 * places];
            if (state[i] > 0 && state[i] * state[i + places] > across * across) continue;
            for (int part = i; part < 5 * places; part += places) state[part] = result[part];
        }
    }

    /// The first axis from the leading direction of the votes, the second from the one after it; places are taken as
    /// known at first, for doubt about them would put out a second axis that motions do not follow yet.
    static double[] start(Choices choices) {
        var state = new double[new PlaneStep(choices).size()];
        var first = FirstGuess.of(choices);
        System.arraycopy(first, 0, state, 0, first.length);
        System.arraycopy(FirstGuess.besides(choices, first), 0, state, first.length, first.length);
        return state;
    }
}
