package org.plenary.lab.power;

import java.util.Optional;

/// Figures from votes drawn at random, each with an error of 4 standard errors (1 in 15,000 lies beyond).
/// A share of which nothing, or everything, was drawn has an error of 5 votes.
record Estimates(Sampling.Result drawn) {
    private static final double WIDE = 4;

    Figure powerToAct() { return share(drawn.wins(), drawn.votes()); }

    /// The lines of one seat of each class, without names.
    Indices.Line line(int c) {
        var banzhaf = share(drawn.pivotal()[c], drawn.votes());
        var act = powerToAct();
        return new Indices.Line(Optional.empty(), banzhaf, normalised(c, banzhaf),
                share(drawn.arrivals()[c], drawn.orders()), part(banzhaf, act.value(), act.error()),
                part(banzhaf, 1 - act.value(), act.error()),
                Figure.about(0.5 + banzhaf.value() / 2, banzhaf.error() / 2));
    }

    private static Figure share(double some, long all) {
        double value = some / all;
        return Figure.about(value, WIDE * Math.sqrt(value * (1 - value) / all) + 5.0 / all);
    }

    /// The seat's pivots among all pivots.
    private Figure normalised(int c, Figure banzhaf) {
        double mean = drawn.pivots() / (double) drawn.votes();
        double variance = drawn.squares() / (double) drawn.votes() - mean * mean;
        double spread = Math.sqrt(Math.max(0, variance) / drawn.votes());
        if (mean == 0) return Figure.about(0, 1);
        double value = banzhaf.value() / mean;
        return Figure.about(value, (banzhaf.error() + value * WIDE * spread) / mean);
    }

    /// Half the seat's swings among the votes with one result.
    private static Figure part(Figure banzhaf, double votes, double error) {
        if (votes <= error) return Figure.about(0, 1);
        double value = banzhaf.value() / (2 * votes);
        return Figure.about(Math.min(1, value), (banzhaf.error() / 2 + value * error) / (votes - error));
    }
}
