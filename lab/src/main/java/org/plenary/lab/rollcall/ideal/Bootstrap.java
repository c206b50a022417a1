package org.plenary.lab.rollcall.ideal;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/// The parametric bootstrap: the same voters vote on the same motions again and again as the fitted model says, each
/// time the points are estimated anew. What they miss on average is the bias of the method, how they scatter
/// its standard error (J. B. Lewis and K. T. Poole, Political Analysis 12, 2004).
final class Bootstrap {
    private static final double TOLERANCE = 1e-4;
    private static final int MOST_STEPS = 200;

    private final Choices choices;
    private final double[] state;
    private final double[] sums;
    private final double[] squares;

    private Bootstrap(Choices choices, double[] state) {
        this.choices = choices;
        this.state = state;
        this.sums = new double[choices.places()];
        this.squares = new double[choices.places()];
    }

    /// Mean and standard deviation of each place's estimates over the draws.
    record Scatter(double[] means, double[] deviations) {}

    /// Empty where a draw of the votes tells no places: the motions are too few.
    static Optional<Scatter> of(Choices choices, double[] state, IdealPointModel model) {
        var bootstrap = new Bootstrap(choices, state);
        var dice = new SplittableRandom(model.seed());
        var effort = new Effort(TOLERANCE, MOST_STEPS, model.progress());
        for (int draw = 0; draw < model.draws(); draw++) {
            if (!bootstrap.draw(dice, effort.inDraw(draw, model.draws()))) return Optional.empty();
        }
        return Optional.of(bootstrap.scatter(model.draws()));
    }

    private boolean draw(SplittableRandom dice, Effort effort) {
        var fit = Fit.of(drawn(dice), RandomWalk.standing(choices.places()), state, effort);
        for (int i = 0; i < choices.places(); i++) {
            sums[i] += fit.state()[i];
            squares[i] += fit.state()[i] * fit.state()[i];
        }
        return Fit.tells(Arrays.copyOf(fit.state(), choices.places()));
    }

    private Choices drawn(SplittableRandom dice) {
        var who = choices.who().clone();
        var turns = choices.turns().clone();
        for (int motion = 0; motion < choices.motions(); motion++) {
            double a = state[2 * choices.places() + motion];
            double b = state[2 * choices.places() + choices.motions() + motion];
            int front = choices.starts()[motion];
            int back = choices.starts()[motion + 1];
            for (int i = front; i < choices.starts()[motion + 1]; i++) {
                int place = choices.who()[i];
                if (a + b * state[place] + dice.nextGaussian() > 0) who[front++] = place;
                else who[--back] = place;
            }
            turns[motion] = front;
        }
        return new Choices(choices.places(), choices.starts(), turns, who, choices.motionNumbers());
    }

    private Scatter scatter(int draws) {
        var means = new double[sums.length];
        var deviations = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            means[i] = sums[i] / draws;
            double variance = (squares[i] - sums[i] * means[i]) / (draws - 1);
            deviations[i] = Math.sqrt(Math.max(0, variance));
        }
        return new Scatter(means, deviations);
    }
}
