package org.plenary.lab.power;

import java.util.Optional;

/// Figures from votes and orders of arrival drawn at random, each with an error of 4 standard errors (1 in
/// 15,000 lies beyond) and five draws.
record Estimates(Game game, Sampling.Result drawn) {
    private static final double WIDE = 4;

    Figure powerToAct() { return share(drawn.wins(), drawn.votes()); }

    /// The line of one seat of a class.
    Indices.Line line(int c, Optional<Figure> shapleyShubik) {
        var banzhaf = share(drawn.pivotal()[c] / (double) game.sizes()[c], drawn.votes());
        var act = powerToAct();
        return new Indices.Line(Optional.empty(), banzhaf, normalised(banzhaf), shapleyShubik,
                part(banzhaf, act.value(), act.error()), part(banzhaf, 1 - act.value(), act.error()),
                Figure.about(0.5 + banzhaf.value() / 2, banzhaf.error() / 2));
    }

    /// Orders of arrival, by class.
    static Figure[] shapleyShubik(Game game, Arrivals.Result arrivals) {
        var figures = new Figure[game.classes()];
        for (int c = 0; c < figures.length; c++) {
            figures[c] = share(arrivals.pivotal()[c] / (double) game.sizes()[c], arrivals.orders());
        }
        return figures;
    }

    private static Figure share(double some, long all) {
        double value = some / all;
        return Figure.about(value, WIDE * Math.sqrt(value * (1 - value) / all) + 5.0 / all);
    }

    /// The seat's pivots among all pivots.
    private Figure normalised(Figure banzhaf) {
        double pivots = 0;
        for (long some : drawn.pivotal()) pivots += some;
        if (pivots == 0) return Figure.about(0, 1);
        double mean = pivots / drawn.votes();
        double variance = drawn.squares() / (double) drawn.votes() - mean * mean;
        double spread = WIDE * Math.sqrt(Math.max(0, variance) / drawn.votes());
        double value = banzhaf.value() / mean;
        return Figure.about(value, (banzhaf.error() + value * spread) / mean);
    }

    /// Half the seat's swings among the votes with one result.
    private static Figure part(Figure banzhaf, double votes, double error) {
        if (votes <= error) return Figure.about(0, 1);
        double value = banzhaf.value() / (2 * votes);
        return Figure.about(Math.min(1, value), (banzhaf.error() / 2 + value * error) / (votes - error));
    }
}
