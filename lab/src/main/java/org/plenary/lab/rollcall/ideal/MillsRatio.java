package org.plenary.lab.rollcall.ideal;

import org.hipparchus.special.Erf;

/// The inverse Mills ratio of the normal distribution, density over distribution function, which is most of the
/// work of a probit model.
///
/// Between -8 and 8 it is read from a table of cubics that meet values and slopes every 1/64; the error is below
/// 3e-10 (Hermite interpolation: fourth derivative times step^4 / 384). Below -8 it is Laplace's continued
/// fraction, above 8 it is 0 within 1e-13.
final class MillsRatio {
    private static final double FROM = -8;
    private static final int PER_UNIT = 64;
    private static final int CELLS = 16 * PER_UNIT;
    private static final int TERMS = 60;
    private static final double ROOT_TWO = Math.sqrt(2);
    private static final double DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);
    private static final double[] TABLE = table();
    private static final double[] LOGARITHMS = logarithms();

    private MillsRatio() {}

    static double at(double x) {
        double place = (x - FROM) * PER_UNIT;
        int cell = (int) place;
        if (cell < 0 || cell >= CELLS || place < 0) return outside(x);
        double t = place - cell;
        int at = 4 * cell;
        return TABLE[at] + t * (TABLE[at + 1] + t * (TABLE[at + 2] + t * TABLE[at + 3]));
    }

    /// The logarithm of the distribution function, of which the ratio is the slope: the integral of its cubics.
    static double logDistribution(double x) {
        double place = (x - FROM) * PER_UNIT;
        int cell = (int) place;
        if (cell < 0 || cell >= CELLS || place < 0) return logOutside(x);
        double t = place - cell;
        int at = 4 * cell;
        double area = TABLE[at] + t * (TABLE[at + 1] / 2 + t * (TABLE[at + 2] / 3 + t * TABLE[at + 3] / 4));
        return LOGARITHMS[cell] + t * area / PER_UNIT;
    }

    /// The same to the precision of the machine, slowly.
    static double exactly(double x) {
        if (x < FROM) return fraction(-x);
        return DENSITY_AT_ZERO * Math.exp(-x * x / 2) / (0.5 * Erf.erfc(-x / ROOT_TWO));
    }

    private static double outside(double x) {
        if (Double.isNaN(x)) return x;
        return x < 0 ? fraction(-x) : 0;
    }

    private static double logOutside(double x) {
        if (Double.isNaN(x)) return x;
        return x < 0 ? Math.log(DENSITY_AT_ZERO / fraction(-x)) - x * x / 2 : 0;
    }

    /// t + 1/(t + 2/(t + 3/(t + ...))).
    private static double fraction(double t) {
        double value = t;
        for (int term = TERMS; term > 0; term--) value = t + term / value;
        return value;
    }

    private static double[] table() {
        var table = new double[4 * CELLS];
        double step = 1.0 / PER_UNIT;
        for (int cell = 0; cell < CELLS; cell++) {
            double left = FROM + cell * step;
            double y0 = exactly(left);
            double y1 = exactly(left + step);
            double slope0 = -y0 * (left + y0) * step;
            double slope1 = -y1 * (left + step + y1) * step;
            table[4 * cell] = y0;
            table[4 * cell + 1] = slope0;
            table[4 * cell + 2] = 3 * (y1 - y0) - 2 * slope0 - slope1;
            table[4 * cell + 3] = 2 * (y0 - y1) + slope0 + slope1;
        }
        return table;
    }

    private static double[] logarithms() {
        var logarithms = new double[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            logarithms[cell] = Math.log(0.5 * Erf.erfc(-(FROM + cell / (double) PER_UNIT) / ROOT_TWO));
        }
        return logarithms;
    }
}
