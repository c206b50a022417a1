package org.plenary.lab.rollcall.ideal;

/// What is believed of places before the votes: each voter walks from period to period by normal steps of the variance
/// given, from a first place with mean 0 and variance 1 (A. D. Martin and K. M. Quinn, Political Analysis 10, 2002).
/// With one period nobody walks.
///
/// The votes give each place a precision and a weighted sum. Forward those up to each period are taken in, backward
/// those after it (H. E. Rauch, F. Tung and C. T. Striebel, 1965).
final class RandomWalk {
    private final int periods;
    private final double stepVariance;
    private final double[] filtered;

    RandomWalk(int places, int periods, double stepVariance) {
        this.periods = periods;
        this.stepVariance = stepVariance;
        this.filtered = new double[places];
    }

    /// Every place by itself.
    static RandomWalk standing(int places) { return new RandomWalk(places, 1, 0); }

    boolean walks() { return periods > 1; }

    /// Takes in how precisely the votes of each place tell it, for the means and variances asked for next.
    void take(double[] precision) {
        for (int at = 0; at < filtered.length; at++) filtered[at] = 1 / (1 / before(at) + precision[at]);
    }

    /// The means of all places by the sums of their votes.
    void means(double[] sum, double[] means) {
        for (int at = 0; at < filtered.length; at++) {
            double earlier = isFirst(at) ? 0 : means[at - 1] / before(at);
            means[at] = filtered[at] * (earlier + sum[at]);
        }
        for (int at = filtered.length - 2; at >= 0; at--) {
            if (!isFirst(at + 1)) means[at] += gain(at) * (means[at + 1] - means[at]);
        }
    }

    /// The variances of all places, and the logarithm of the determinant of their covariances (but for a constant).
    double variances(double[] variances) {
        double logarithm = 0;
        for (int at = filtered.length - 1; at >= 0; at--) {
            variances[at] = filtered[at];
            double alone = filtered[at];
            if (at + 1 < filtered.length && !isFirst(at + 1)) {
                double gain = gain(at);
                variances[at] += gain * gain * (variances[at + 1] - before(at + 1));
                alone *= 1 - gain;
            }
            logarithm += Math.log(alone);
        }
        return logarithm;
    }

    /// How unlikely a walk over these means is: the squares of its steps, each by its variance.
    double strain(double[] means) {
        double strain = 0;
        for (int at = 0; at < filtered.length; at++) {
            double step = isFirst(at) ? means[at] : means[at] - means[at - 1];
            strain += step * step / (isFirst(at) ? 1 : stepVariance);
        }
        return strain;
    }

    private boolean isFirst(int at) { return at % periods == 0; }

    /// The variance of a place by the votes before it alone.
    private double before(int at) { return isFirst(at) ? 1 : filtered[at - 1] + stepVariance; }

    private double gain(int at) { return filtered[at] / before(at + 1); }
}
