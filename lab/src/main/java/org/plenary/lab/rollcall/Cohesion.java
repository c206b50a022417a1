package org.plenary.lab.rollcall;

import org.plenary.rule.Stance;

/// How united a group of voters was on one motion.
public record Cohesion(int inFavour, int against, int abstaining) {
    public static Cohesion of(RollCalls record, int motion) {
        return new Cohesion(record.count(motion, Stance.FOR), record.count(motion, Stance.AGAINST),
                record.count(motion, Stance.ABSTAINING));
    }

    /// S. A. Rice's index (Quantitative Methods in Politics, 1928): |for - against| / (for + against), from 0 to
    /// 1; not a number where nobody voted for or against.
    public double rice() { return Math.abs(inFavour - against) / (double) (inFavour + against); }

    /// The agreement index of S. Hix, A. Noury and G. Roland (British Journal of Political Science 35, 2005):
    /// (max - (all - max)/2) / all over the three positions, from 0 to 1; not a number where nobody took one.
    public double agreementIndex() {
        int all = inFavour + against + abstaining;
        int most = Math.max(inFavour, Math.max(against, abstaining));
        return (most - (all - most) / 2.0) / all;
    }
}
