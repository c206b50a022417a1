package org.plenary.lab.rollcall.ideal;

/// One step of the variational expectation-maximisation of the probit model with one dimension: a vote is for
/// where a_j + b_j x_i plus standard normal noise is above 0 (K. Imai, J. Lo and J. Olmsted, American Political
/// Science Review 110, 2016). Motions have a normal prior with mean 0 and variance 25.
///
/// The state is one vector: means of places, their variances, then a and b of the motions. A step goes once over
/// the votes: what is expected of a motion's votes settles its a and b, and with these its votes move the places.
final class VariationalStep {
    static final double MOTION_PRIOR = 1 / 25.0;

    private final Choices choices;
    private final Prior prior;
    private final double[] expected;
    private final double[] precision;
    private final double[] sum;

    VariationalStep(Choices choices, Prior prior) {
        this.choices = choices;
        this.prior = prior;
        int most = 0;
        for (int motion = 0; motion < choices.motions(); motion++) {
            most = Math.max(most, choices.starts()[motion + 1] - choices.starts()[motion]);
        }
        expected = new double[most];
        precision = new double[choices.places()];
        sum = new double[choices.places()];
    }

    int size() { return 2 * choices.places() + 2 * choices.motions(); }

    void apply(double[] from, double[] to) {
        java.util.Arrays.fill(precision, 0);
        java.util.Arrays.fill(sum, 0);
        for (int motion = 0; motion < choices.motions(); motion++) motion(motion, from, to);
        prior.apply(precision, sum, to);
        standardise(to);
    }

    /// The model does not tell a stretched line with flat motions from a short line with steep ones.
    private void standardise(double[] state) {
        int places = choices.places();
        double mean = 0;
        for (int i = 0; i < places; i++) mean += state[i] / places;
        double spread = 0;
        for (int i = 0; i < places; i++) spread += (state[i] - mean) * (state[i] - mean) / places;
        spread = Math.sqrt(spread);
        for (int i = 0; i < places; i++) {
            state[i] = (state[i] - mean) / spread;
            state[places + i] /= spread * spread;
        }
        for (int at = 2 * places; at < 2 * places + choices.motions(); at++) {
            state[at] += state[at + choices.motions()] * mean;
            state[at + choices.motions()] *= spread;
        }
    }

    private void motion(int motion, double[] from, double[] to) {
        int places = choices.places();
        int at = 2 * places + motion;
        int start = choices.starts()[motion];
        int turn = choices.turns()[motion];
        int end = choices.starts()[motion + 1];
        var who = choices.who();
        double a = from[at];
        double b = from[at + choices.motions()];
        double x1 = 0;
        double x2 = 0;
        double z0 = 0;
        double z1 = 0;
        for (int i = start; i < end; i++) {
            double x = from[who[i]];
            double mean = a + b * x;
            double z = i < turn ? mean + MillsRatio.at(mean) : mean - MillsRatio.at(-mean);
            expected[i - start] = z;
            x1 += x;
            x2 += x * x + from[places + who[i]];
            z0 += z;
            z1 += z * x;
        }
        double n = end - start + MOTION_PRIOR;
        double m = x2 + MOTION_PRIOR;
        double determinant = n * m - x1 * x1;
        double newA = (m * z0 - x1 * z1) / determinant;
        double newB = (n * z1 - x1 * z0) / determinant;
        to[at] = newA;
        to[at + choices.motions()] = newB;
        double pull = newB * newB + n / determinant;
        double shift = newA * newB - x1 / determinant;
        for (int i = start; i < end; i++) {
            precision[who[i]] += pull;
            sum[who[i]] += newB * expected[i - start] - shift;
        }
    }
}
