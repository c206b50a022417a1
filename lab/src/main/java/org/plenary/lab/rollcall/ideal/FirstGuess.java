package org.plenary.lab.rollcall.ideal;

/// A first guess of places: the leading direction of the votes, each taken as 1 or -1 less the mean of its motion,
/// found by repeated multiplication. It need only be near enough for the steps to begin.
final class FirstGuess {
    private static final int ROUNDS = 30;

    private FirstGuess() {}

    static double[] of(Choices choices) { return besides(choices, new double[choices.places()]); }

    /// The leading direction at right angles to another.
    static double[] besides(Choices choices, double[] other) {
        int places = choices.places();
        var guess = new double[places];
        // an uneven start, so that it is not at right angles to the direction sought
        for (int i = 0; i < places; i++) guess[i] = Math.sin(1 + i);
        for (int round = 0; round < ROUNDS; round++) {
            var next = new double[places];
            for (int motion = 0; motion < choices.motions(); motion++) multiply(choices, motion, guess, next);
            double along = 0;
            for (int i = 0; i < places; i++) along += next[i] * other[i] / places;
            for (int i = 0; i < places; i++) next[i] -= along * other[i];
            guess = standardised(next);
        }
        return guess;
    }

    private static void multiply(Choices choices, int motion, double[] guess, double[] next) {
        int start = choices.starts()[motion];
        int turn = choices.turns()[motion];
        int end = choices.starts()[motion + 1];
        double mean = (2.0 * (turn - start) - (end - start)) / (end - start);
        double along = 0;
        for (int i = start; i < end; i++) along += ((i < turn ? 1 : -1) - mean) * guess[choices.who()[i]];
        for (int i = start; i < end; i++) next[choices.who()[i]] += ((i < turn ? 1 : -1) - mean) * along;
    }

    /// Put to mean 0 and standard deviation 1 (dividing by the number of values).
    static double[] standardised(double[] values) {
        double mean = 0;
        for (double value : values) mean += value / values.length;
        double spread = spread(values, mean);
        var standardised = new double[values.length];
        for (int i = 0; i < values.length; i++) standardised[i] = spread == 0 ? 0 : (values[i] - mean) / spread;
        return standardised;
    }

    static double spread(double[] values, double mean) {
        double squares = 0;
        for (double value : values) squares += (value - mean) * (value - mean) / values.length;
        return Math.sqrt(squares);
    }
}
