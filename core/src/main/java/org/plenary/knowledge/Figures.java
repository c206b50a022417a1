package org.plenary.knowledge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.KnowledgeAct;
import org.plenary.rule.Quantity;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// The figures of parties, by indicator, party and year. Which figures count follows from the year asked
/// for and from what had been entered, and not from the day on which a figure was published.
public record Figures(
        PersistentMap<IndicatorId, PersistentMap<PartyId, PersistentMap<Integer, Timeline<DatedAct>>>>
                recorded) {
    /// The party that stands for all of them together.
    public static final PartyId WORLD = new PartyId("WORLD");

    private static final int DIGITS = 4;

    static Figures begin() { return new Figures(PersistentMap.empty()); }

    Figures with(KnowledgeAct.IndicatorRecorded act, DatedAct dated) {
        return new Figures(recorded.update(act.indicator(), PersistentMap.empty(), parties ->
                parties.update(act.party(), PersistentMap.empty(), years ->
                        years.update(act.year(), Timeline.empty(), line ->
                                line.with(dated.on(), dated.entered(), dated)))));
    }

    /// Every indicator with a figure on record.
    public List<IndicatorId> indicators() { return recorded.keys(); }

    /// Every party with a figure of that indicator, by code.
    public List<PartyId> parties(IndicatorId indicator) {
        return recorded.getOr(indicator, PersistentMap.empty()).keys();
    }

    private PersistentMap<Integer, Timeline<DatedAct>> years(PartyId party, IndicatorId indicator) {
        return recorded.getOr(indicator, PersistentMap.empty()).getOr(party, PersistentMap.empty());
    }

    /// The party's figures, earliest year first.
    public List<Figure> series(PartyId party, IndicatorId indicator, AsOf asOf) {
        var series = new ArrayList<Figure>();
        years(party, indicator).forEach((_, line) ->
                line.statedBy(asOf.known()).ifPresent(dated -> series.add(figure(dated))));
        return List.copyOf(series);
    }

    /// The party's figure for exactly that year.
    public Optional<Figure> value(PartyId party, IndicatorId indicator, int year, AsOf asOf) {
        return years(party, indicator).getOr(year, Timeline.empty()).statedBy(asOf.known())
                .map(Figures::figure);
    }

    /// The party's figure for that year, or else for the latest year before it.
    public Optional<Figure> latest(PartyId party, IndicatorId indicator, int year, AsOf asOf) {
        return series(party, indicator, asOf).stream()
                .filter(figure -> figure.year() <= year)
                .reduce((_, later) -> later);
    }

    private static Figure figure(DatedAct dated) {
        var act = (KnowledgeAct.IndicatorRecorded) dated.act();
        return new Figure(act.party(), act.indicator(), act.year(), act.value(), act.unit(), dated);
    }

    /// What `parties`, the holders of `set`, add up to in that year, and their share of the world.
    Share share(StandingId set, List<PartyId> parties, IndicatorId indicator, int year, AsOf asOf) {
        var figures = new ArrayList<Figure>();
        var missing = new ArrayList<PartyId>();
        for (var party : parties) {
            latest(party, indicator, year, asOf).ifPresentOrElse(figures::add, () -> missing.add(party));
        }
        var sum = figures.stream().map(Figures::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        var world = latest(WORLD, indicator, year, asOf).filter(all -> number(all).signum() > 0);
        return new Share(set, indicator, year, figures, missing, sum.toPlainString(), world,
                world.map(all -> ratio(sum, number(all))),
                world.map(all -> sum.divide(number(all), DIGITS, RoundingMode.HALF_UP).toPlainString()));
    }

    private static BigDecimal number(Figure figure) { return new BigDecimal(figure.value()); }

    private static Quantity ratio(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(Math.max(part.scale(), whole.scale()), 0);
        return new Quantity(unscaled(part, scale), unscaled(whole, scale));
    }

    private static BigInteger unscaled(BigDecimal value, int scale) {
        return value.setScale(scale).unscaledValue();
    }
}
