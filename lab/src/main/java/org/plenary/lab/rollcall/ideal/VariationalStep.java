package org.plenary.lab.rollcall.ideal;

import java.util.Arrays;

/// One step of the variational expectation-maximisation of the probit model with one dimension: a vote is for
/// where a_j + b_j x_i plus standard normal noise is above 0 (K. Imai, J. Lo and J. Olmsted, American Political
/// Science Review 110, 2016). Motions have a normal prior with mean 0 and variance 25.
///
/// The state is one vector: means of places, log(1 + the precision that its votes give each), then a and b of the
/// motions. A step goes once over the votes: what is expected of a motion's votes settles its a and b, and with these
/// its votes move the places.
///
/// Walking places are held to the line in the step, so that it raises the bound on the evidence and plain steps end at
/// its maximum. Places that stand are moved freely and stretched back: nothing pulls against that but their common
/// scale, it takes fewer steps, and the motions come out flatter, which makes better intervals (`CoverageTest`).
final class VariationalStep {
    static final double MOTION_PRIOR = 1 / 25.0;

    private final Choices choices;
    private final RandomWalk walk;
    private final UnitLine line;
    private final boolean held;
    private final double[] expected;
    private final double[] variances;
    private final double[] precision;
    private final double[] sum;

    VariationalStep(Choices choices, RandomWalk walk) {
        this.choices = choices;
        this.walk = walk;
        this.line = new UnitLine(choices);
        this.held = walk.walks();
        int most = 0;
        for (int motion = 0; motion < choices.motions(); motion++) {
            most = Math.max(most, choices.starts()[motion + 1] - choices.starts()[motion]);
        }
        expected = new double[most];
        variances = new double[choices.places()];
        precision = new double[choices.places()];
        sum = new double[choices.places()];
    }

    int size() { return 2 * choices.places() + 2 * choices.motions(); }

    UnitLine line() { return line; }

    /// The variances of places in a state.
    double[] variances(double[] state) {
        spread(state);
        return variances.clone();
    }

    /// Puts the next state into `to`, and gives the bound at the state `from` but for a constant; not a number where
    /// places stand.
    double apply(double[] from, double[] to) {
        double bound = spread(from);
        Arrays.fill(precision, 0);
        Arrays.fill(sum, 0);
        for (int motion = 0; motion < choices.motions(); motion++) bound += motion(motion, from, to);
        walk.take(precision);
        walk.means(sum, to);
        if (held) line.hold(walk, from, to);
        for (int i = 0; i < choices.places(); i++) to[choices.places() + i] = Math.log1p(precision[i]);
        line.standardise(to);
        return held ? bound : Double.NaN;
    }

    /// The variances of places, and what the walk gives to the bound.
    private double spread(double[] state) {
        int places = choices.places();
        for (int i = 0; i < places; i++) precision[i] = Math.expm1(Math.max(0, state[places + i]));
        walk.take(precision);
        double twice = walk.variances(variances) - walk.strain(state);
        for (int i = 0; i < places; i++) twice += precision[i] * variances[i];
        return twice / 2;
    }

    private double motion(int motion, double[] from, double[] to) {
        int at = 2 * choices.places() + motion;
        int start = choices.starts()[motion];
        int turn = choices.turns()[motion];
        int end = choices.starts()[motion + 1];
        var who = choices.who();
        double a = from[at];
        double b = from[at + choices.motions()];
        double x1 = 0;
        double x2 = 0;
        double spread = 0;
        double z0 = 0;
        double z1 = 0;
        double bound = 0;
        for (int i = start; i < end; i++) {
            double x = from[who[i]];
            double mean = a + b * x;
            double side = i < turn ? mean : -mean;
            double mills = MillsRatio.at(side);
            double z = i < turn ? mean + mills : mean - mills;
            if (held) bound += MillsRatio.logDistribution(side);
            expected[i - start] = z;
            x1 += x;
            x2 += x * x;
            spread += variances[who[i]];
            z0 += z;
            z1 += z * x;
        }
        double n = end - start + MOTION_PRIOR;
        double m = x2 + spread + MOTION_PRIOR;
        double determinant = n * m - x1 * x1;
        double newA = (m * z0 - x1 * z1) / determinant;
        double newB = (n * z1 - x1 * z0) / determinant;
        to[at] = newA;
        to[at + choices.motions()] = newB;
        pull(motion, newB, newB * newB + n / determinant, newA * newB - x1 / determinant);
        return bound - (b * b * spread + MOTION_PRIOR * (a * a + b * b) + Math.log(determinant)) / 2;
    }

    private void pull(int motion, double b, double pull, double shift) {
        int start = choices.starts()[motion];
        for (int i = start; i < choices.starts()[motion + 1]; i++) {
            int place = choices.who()[i];
            precision[place] += pull;
            sum[place] += b * expected[i - start] - shift;
        }
    }
}
