package org.plenary.lab.rollcall.ideal;

/// One step of the variational expectation-maximisation of the probit model with two dimensions: as
/// `VariationalStep`, with a place of two coordinates and a motion of a, b and c.
///
/// The state is one vector, in blocks of one number for each place: x, y, their variances and covariance; then in
/// blocks of one for each motion: a, b, c. Places are held to mean 0, variance 1 and no correlation, with the doubt
/// about each in that variance: to stretch an axis that few motions follow would only stretch the doubt. How the
/// plane is turned is left open.
final class PlaneStep {
    private final Choices choices;
    private final int places;
    private final int motions;
    private final double[] expected;
    private final double[][] sums;

    PlaneStep(Choices choices) {
        this.choices = choices;
        this.places = choices.places();
        this.motions = choices.motions();
        this.expected = new double[places];
        this.sums = new double[5][places];
    }

    int size() { return 5 * places + 3 * motions; }

    void apply(double[] from, double[] to) {
        for (var sum : sums) java.util.Arrays.fill(sum, 0);
        for (int motion = 0; motion < motions; motion++) motion(motion, from, to);
        for (int i = 0; i < places; i++) place(i, to);
        standardise(to, true);
    }

    private void motion(int motion, double[] from, double[] to) {
        int at = 5 * places + motion;
        int start = choices.starts()[motion];
        int end = choices.starts()[motion + 1];
        var normal = new double[] {VariationalStep.MOTION_PRIOR, 0, 0, VariationalStep.MOTION_PRIOR, 0,
            VariationalStep.MOTION_PRIOR};
        double[] right = new double[3];
        for (int i = start; i < end; i++) {
            int who = choices.who()[i];
            double x = from[who];
            double y = from[places + who];
            double mean = from[at] + from[at + motions] * x + from[at + 2 * motions] * y;
            double z = i < choices.turns()[motion] ? mean + MillsRatio.at(mean) : mean - MillsRatio.at(-mean);
            expected[i - start] = z;
            normal[0] += 1;
            normal[1] += x;
            normal[2] += y;
            normal[3] += x * x + from[2 * places + who];
            normal[4] += x * y + from[4 * places + who];
            normal[5] += y * y + from[3 * places + who];
            right[0] += z;
            right[1] += z * x;
            right[2] += z * y;
        }
        settle(motion, inverse(normal), right, to);
    }

    private void settle(int motion, double[] inverse, double[] right, double[] to) {
        int at = 5 * places + motion;
        int start = choices.starts()[motion];
        double a = inverse[0] * right[0] + inverse[1] * right[1] + inverse[2] * right[2];
        double b = inverse[1] * right[0] + inverse[3] * right[1] + inverse[4] * right[2];
        double c = inverse[2] * right[0] + inverse[4] * right[1] + inverse[5] * right[2];
        to[at] = a;
        to[at + motions] = b;
        to[at + 2 * motions] = c;
        for (int i = start; i < choices.starts()[motion + 1]; i++) {
            int who = choices.who()[i];
            double z = expected[i - start];
            sums[0][who] += b * b + inverse[3];
            sums[1][who] += b * c + inverse[4];
            sums[2][who] += c * c + inverse[5];
            sums[3][who] += b * z - a * b - inverse[1];
            sums[4][who] += c * z - a * c - inverse[2];
        }
    }

    private void place(int i, double[] to) {
        double xx = 1 + sums[0][i];
        double xy = sums[1][i];
        double yy = 1 + sums[2][i];
        double determinant = xx * yy - xy * xy;
        to[i] = (yy * sums[3][i] - xy * sums[4][i]) / determinant;
        to[places + i] = (xx * sums[4][i] - xy * sums[3][i]) / determinant;
        to[2 * places + i] = yy / determinant;
        to[3 * places + i] = xx / determinant;
        to[4 * places + i] = -xy / determinant;
    }

    /// x' = (x - mean) / s, y' = (y - mean - slope x') / t; the motions answer for it. Without `doubt` the estimates
    /// themselves get variance 1.
    void standardise(double[] to, boolean doubt) {
        double meanX = mean(to, 0);
        double meanY = mean(to, places);
        double s = Math.sqrt(product(to, 0, 0, meanX, meanX) + (doubt ? mean(to, 2 * places) : 0));
        double slope = (product(to, 0, places, meanX, meanY) + (doubt ? mean(to, 4 * places) : 0)) / s;
        double varianceY = product(to, places, places, meanY, meanY) + (doubt ? mean(to, 3 * places) : 0);
        double t = Math.sqrt(varianceY - slope * slope);
        for (int i = 0; i < places; i++) {
            double vx = to[2 * places + i] / (s * s);
            double cxy = to[4 * places + i] / s;
            to[i] = (to[i] - meanX) / s;
            to[places + i] = (to[places + i] - meanY - slope * to[i]) / t;
            to[2 * places + i] = vx;
            to[3 * places + i] = (to[3 * places + i] - 2 * slope * cxy + slope * slope * vx) / (t * t);
            to[4 * places + i] = (cxy - slope * vx) / t;
        }
        for (int at = 5 * places; at < 5 * places + motions; at++) {
            double b = to[at + motions];
            double c = to[at + 2 * motions];
            to[at] += b * meanX + c * meanY;
            to[at + motions] = b * s + c * slope;
            to[at + 2 * motions] = c * t;
        }
    }

    private double mean(double[] values, int from) {
        double sum = 0;
        for (int i = 0; i < places; i++) sum += values[from + i];
        return sum / places;
    }

    private double product(double[] values, int one, int other, double meanOne, double meanOther) {
        double sum = 0;
        for (int i = 0; i < places; i++) sum += (values[one + i] - meanOne) * (values[other + i] - meanOther);
        return sum / places;
    }

    /// The inverse of a symmetric matrix of three rows, given and returned as its upper triangle row by row.
    static double[] inverse(double[] m) {
        double p = m[3] * m[5] - m[4] * m[4];
        double q = m[2] * m[4] - m[1] * m[5];
        double r = m[1] * m[4] - m[2] * m[3];
        double determinant = m[0] * p + m[1] * q + m[2] * r;
        return new double[] {p / determinant, q / determinant, r / determinant,
            (m[0] * m[5] - m[2] * m[2]) / determinant, (m[1] * m[2] - m[0] * m[4]) / determinant,
            (m[0] * m[3] - m[1] * m[1]) / determinant};
    }
}
