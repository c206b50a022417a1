package org.plenary.lab.enlargement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.plenary.knowledge.Figure;
import org.plenary.knowledge.Figures;
import org.plenary.organisation.Organisation;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.PartyId;

/// What a set of parties adds up to by an indicator, and which part of the world that is.
///
/// @param figures those counted, each the latest up to the year asked for
/// @param effective the effective number of parties, (Σx)²/Σx²: as many of equal size would be as concentrated
///                (M. Laakso and R. Taagepera 1979); empty where nothing was counted
/// @param missing parties without a figure; a share with some missing is too small
public record Weighing(
        IndicatorId indicator, BigDecimal sum, Optional<BigDecimal> ofWorld, Optional<BigDecimal> effective,
        List<Figure> figures, List<PartyId> missing) {
    private static final int DIGITS = 4;

    public Weighing {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
    }

    static Weighing of(Organisation organisation, IndicatorId indicator, SortedSet<PartyId> parties, AsOf asOf) {
        var all = organisation.knowledge().figures();
        int year = asOf.day().getYear();
        var figures = new ArrayList<Figure>();
        var missing = new ArrayList<PartyId>();
        for (var party : parties) {
            all.latest(party, indicator, year, asOf).ifPresentOrElse(figures::add, () -> missing.add(party));
        }
        var sum = figures.stream().map(figure -> new BigDecimal(figure.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var share = all.latest(Figures.WORLD, indicator, year, asOf).map(world -> new BigDecimal(world.value()))
                .filter(world -> world.signum() > 0).map(world -> sum.divide(world, DIGITS, RoundingMode.HALF_UP));
        return new Weighing(indicator, sum, share, effective(sum, figures), figures, missing);
    }

    private static Optional<BigDecimal> effective(BigDecimal sum, List<Figure> figures) {
        var squares = figures.stream().map(figure -> new BigDecimal(figure.value()).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (squares.signum() == 0) return Optional.empty();
        return Optional.of(sum.pow(2).divide(squares, 2, RoundingMode.HALF_UP));
    }
}
