package org.plenary.lab.power;

/// Nodes and weights of Gauss-Legendre integration over 0 to 1; with k nodes it is exact for polynomials up to
/// degree 2k - 1. Only nodes up to 1/2 are given: the others lie opposite, with the same weights.
record Nodes(double[] at, double[] weight) {
    static Nodes of(int count) {
        int half = (count + 1) / 2;
        var at = new double[half];
        var weight = new double[half];
        for (int k = 0; k < half; k++) {
            double x = Math.cos(Math.PI * (k + 0.75) / (count + 0.5));
            double slope = 1;
            for (int step = 0; step < 100; step++) {
                var value = legendre(count, x);
                slope = value[1];
                double change = value[0] / slope;
                x -= change;
                if (Math.abs(change) < 1e-16) break;
            }
            slope = legendre(count, x)[1];
            at[k] = (1 - x) / 2;
            weight[k] = 1 / ((1 - x * x) * slope * slope);
        }
        if (count % 2 == 1) at[half - 1] = 0.5;
        return new Nodes(at, weight);
    }

    /// Value and slope of the Legendre polynomial of this degree.
    private static double[] legendre(int degree, double x) {
        double before = 1;
        double value = x;
        for (int k = 2; k <= degree; k++) {
            double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
            before = value;
            value = next;
        }
        return new double[] {value, degree * (x * value - before) / (x * x - 1)};
    }
}
