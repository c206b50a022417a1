package org.plenary.lab.rollcall.ideal;

/// Holds the places that voted to mean 0 and standard deviation 1: the model does not tell a stretched line with flat
/// motions from a short line with steep ones.
///
/// Where places walk, to move them freely and to stretch them back afterwards would not do: years would be stretched
/// one against the other, and places go round without end.
final class UnitLine {
    private final int places;
    private final double voting;
    private final double[] voted;
    private final double[] along;
    private final double[] moved;
    private final double[] stretched;

    UnitLine(Choices choices) {
        places = choices.places();
        voted = new double[places];
        for (int place : choices.who()) voted[place] = 1;
        double count = 0;
        for (double one : voted) count += one;
        voting = count;
        along = new double[places];
        moved = new double[places];
        stretched = new double[places];
    }

    /// Brings the means in `to`, a maximum without bonds, to the maximum among those that keep mean and spread of
    /// the means in `from` to first order (Lagrange). The walk has taken in the precision of `to`.
    void hold(RandomWalk walk, double[] from, double[] to) {
        walk.means(voted, moved);
        for (int i = 0; i < places; i++) along[i] = voted[i] * from[i];
        walk.means(along, stretched);
        double m1 = dot(voted, moved);
        double s1 = dot(voted, stretched);
        double m2 = dot(along, moved);
        double s2 = dot(along, stretched);
        double short1 = -dot(voted, to);
        double short2 = voting - dot(along, to);
        double determinant = m1 * s2 - s1 * m2;
        double move = (short1 * s2 - s1 * short2) / determinant;
        double stretch = (m1 * short2 - m2 * short1) / determinant;
        for (int i = 0; i < places; i++) to[i] += move * moved[i] + stretch * stretched[i];
    }

    /// Puts a whole state onto the line; the motions answer for it.
    void standardise(double[] state) {
        double mean = dot(voted, state) / voting;
        double squares = 0;
        for (int i = 0; i < places; i++) squares += voted[i] * (state[i] - mean) * (state[i] - mean);
        double spread = Math.sqrt(squares / voting);
        for (int i = 0; i < places; i++) {
            state[i] = (state[i] - mean) / spread;
            state[places + i] = Math.log1p(Math.expm1(Math.max(0, state[places + i])) * spread * spread);
        }
        int motions = (state.length - 2 * places) / 2;
        for (int at = 2 * places; at < 2 * places + motions; at++) {
            state[at] += state[at + motions] * mean;
            state[at + motions] *= spread;
        }
    }

    private double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < places; i++) sum += one[i] * other[i];
        return sum;
    }
}
