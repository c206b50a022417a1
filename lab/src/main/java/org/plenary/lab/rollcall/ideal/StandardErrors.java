package org.plenary.lab.rollcall.ideal;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/// Standard errors of places, once they are put to mean 0 and standard deviation 1: the expected information of
/// all votes, with what the motions' own parameters take away from it.
///
/// For each vote the information is phi^2 / (Phi (1 - Phi)) at its mean. The motions are taken out by their
/// Schur complement, the rest is inverted, and the directions that standardising removes (all places moved or
/// stretched together) are projected out.
final class StandardErrors {
    private final Choices choices;
    private final double[] state;
    private final double[][] information;

    private StandardErrors(Choices choices, double[] state) {
        this.choices = choices;
        this.state = state;
        this.information = new double[choices.places()][choices.places()];
    }

    /// The places of `state` have mean 0 and standard deviation 1.
    static double[] of(Choices choices, double[] state) {
        var errors = new StandardErrors(choices, state);
        for (int motion = 0; motion < choices.motions(); motion++) errors.add(motion);
        return errors.roots();
    }

    private void add(int motion) {
        int at = 2 * choices.places() + motion;
        int start = choices.starts()[motion];
        int end = choices.starts()[motion + 1];
        double b = state[at + choices.motions()];
        var weights = new double[end - start];
        double n = VariationalStep.MOTION_PRIOR;
        double x1 = 0;
        double x2 = VariationalStep.MOTION_PRIOR;
        for (int i = start; i < end; i++) {
            double x = state[choices.who()[i]];
            double mean = state[at] + b * x;
            double weight = MillsRatio.at(mean) * MillsRatio.at(-mean);
            weights[i - start] = weight;
            n += weight;
            x1 += weight * x;
            x2 += weight * x * x;
        }
        double determinant = n * x2 - x1 * x1;
        for (int i = start; i < end; i++) {
            int one = choices.who()[i];
            double x = state[one];
            double left = weights[i - start] * b * b / determinant;
            double forOne = left * (x2 - x1 * x);
            double forX = left * (n * x - x1);
            information[one][one] += weights[i - start] * b * b;
            for (int j = start; j <= i; j++) {
                int other = choices.who()[j];
                double taken = weights[j - start] * (forOne + forX * state[other]);
                information[Math.max(one, other)][Math.min(one, other)] -= taken;
            }
        }
    }

    private double[] roots() {
        int size = choices.places();
        for (int i = 0; i < size; i++) {
            information[i][i] += 1;
            for (int j = 0; j < i; j++) information[j][i] = information[i][j];
        }
        var covariance = new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
                .getSolver().getInverse();
        var onMean = new double[size];
        var onSpread = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                onMean[i] += covariance.getEntry(i, j) / size;
                onSpread[i] += covariance.getEntry(i, j) * state[j] / size;
            }
        }
        double meanMean = 0;
        double meanSpread = 0;
        double spreadSpread = 0;
        for (int i = 0; i < size; i++) {
            meanMean += onMean[i] / size;
            meanSpread += onMean[i] * state[i] / size;
            spreadSpread += onSpread[i] * state[i] / size;
        }
        var roots = new double[size];
        for (int i = 0; i < size; i++) {
            double x = state[i];
            double variance = covariance.getEntry(i, i) - 2 * onMean[i] - 2 * x * onSpread[i] + meanMean
                    + 2 * x * meanSpread + x * x * spreadSpread;
            roots[i] = Math.sqrt(variance);
        }
        return roots;
    }
}
