package org.plenary.lab.rollcall.ideal;

/// A voter's place walks from period to period. Forward the votes up to each period are taken in, backward those
/// after it (H. E. Rauch, F. Tung and C. T. Striebel, 1965).
record RandomWalk(int periods, double stepVariance) implements Prior {
    @Override public void apply(double[] precision, double[] sum, double[] state) {
        var means = new double[periods];
        var variances = new double[periods];
        int places = precision.length;
        for (int first = 0; first < places; first += periods) {
            forward(precision, sum, first, means, variances);
            double mean = means[periods - 1];
            double variance = variances[periods - 1];
            state[first + periods - 1] = mean;
            state[places + first + periods - 1] = variance;
            for (int period = periods - 2; period >= 0; period--) {
                double ahead = variances[period] + stepVariance;
                double gain = variances[period] / ahead;
                mean = means[period] + gain * (mean - means[period]);
                variance = variances[period] + gain * gain * (variance - ahead);
                state[first + period] = mean;
                state[places + first + period] = variance;
            }
        }
    }

    private void forward(double[] precision, double[] sum, int first, double[] means, double[] variances) {
        double mean = 0;
        double variance = 1;
        for (int period = 0; period < periods; period++) {
            if (period > 0) variance += stepVariance;
            double all = 1 / variance + precision[first + period];
            mean = (mean / variance + sum[first + period]) / all;
            variance = 1 / all;
            means[period] = mean;
            variances[period] = variance;
        }
    }
}
