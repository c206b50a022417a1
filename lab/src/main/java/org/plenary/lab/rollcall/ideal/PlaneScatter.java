package org.plenary.lab.rollcall.ideal;

import java.util.SplittableRandom;

/// The parametric bootstrap in the plane: the same voters vote on the same motions again and again as the fitted
/// model says; each time the plane is estimated anew and turned back onto the fitted one. How places scatter along
/// the axes is their standard error.
final class PlaneScatter {
    private static final double TOLERANCE = 1e-4;
    private static final int MOST_STEPS = 200;

    private final Choices choices;
    private final double[] state;
    private final double cos;
    private final double sin;

    /// `angle` is how far the fitted plane is turned onto its axes.
    PlaneScatter(Choices choices, double[] state, double angle) {
        this.choices = choices;
        this.state = state;
        this.cos = Math.cos(angle);
        this.sin = Math.sin(angle);
    }

    /// Standard errors along the first and the second axis, by the draws and the seed of the model.
    double[][] errors(IdealPointModel model) {
        int draws = model.draws();
        var effort = new Effort(TOLERANCE, MOST_STEPS, model.progress());
        int places = choices.places();
        var dice = new SplittableRandom(model.seed());
        var sums = new double[2][places];
        var squares = new double[2][places];
        for (int draw = 0; draw < draws; draw++) {
            var drawn = turnedBack(PlaneFit.of(drawn(dice), state, effort.inDraw(draw, draws)).state());
            for (int axis = 0; axis < 2; axis++) {
                for (int i = 0; i < places; i++) {
                    sums[axis][i] += drawn[axis][i];
                    squares[axis][i] += drawn[axis][i] * drawn[axis][i];
                }
            }
        }
        for (int axis = 0; axis < 2; axis++) {
            for (int i = 0; i < places; i++) {
                double mean = sums[axis][i] / draws;
                squares[axis][i] = Math.sqrt(Math.max(0, (squares[axis][i] - sums[axis][i] * mean) / (draws - 1)));
            }
        }
        return squares;
    }

    /// The turn that brings the drawn places nearest to the fitted ones (Procrustes), then onto the axes.
    private double[][] turnedBack(double[] drawn) {
        int places = choices.places();
        double along = 0;
        double across = 0;
        for (int i = 0; i < places; i++) {
            along += state[i] * drawn[i] + state[places + i] * drawn[places + i];
            across += state[places + i] * drawn[i] - state[i] * drawn[places + i];
        }
        double length = Math.hypot(along, across);
        var axes = new double[2][places];
        for (int i = 0; i < places; i++) {
            double x = (along * drawn[i] - across * drawn[places + i]) / length;
            double y = (across * drawn[i] + along * drawn[places + i]) / length;
            axes[0][i] = cos * x + sin * y;
            axes[1][i] = cos * y - sin * x;
        }
        return axes;
    }

    private Choices drawn(SplittableRandom dice) {
        int places = choices.places();
        int motions = choices.motions();
        var who = choices.who().clone();
        var turns = choices.turns().clone();
        for (int motion = 0; motion < motions; motion++) {
            int at = 5 * places + motion;
            int front = choices.starts()[motion];
            int back = choices.starts()[motion + 1];
            for (int i = front; i < choices.starts()[motion + 1]; i++) {
                int place = choices.who()[i];
                double mean = state[at] + state[at + motions] * state[place]
                        + state[at + 2 * motions] * state[places + place];
                if (mean + dice.nextGaussian() > 0) who[front++] = place;
                else who[--back] = place;
            }
            turns[motion] = front;
        }
        return new Choices(places, choices.starts(), turns, who, choices.motionNumbers());
    }
}
