package org.plenary.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.calendar.PartialDate;
import org.plenary.knowledge.Figure;
import org.plenary.membership.Holding;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// Figures of parties, what the holders of a standing add up to before and after each enlargement, and
/// what documents quote beside it.
public final class IndicatorsView {
    /// One party's figure for one year.
    public record FigureRow(PartyId party, Text name, IndicatorId indicator, int year, String value, String unit,
                            Optional<String> source, List<Cite> sources, List<Contest> contested) {
        static FigureRow of(Vantage vantage, Figure one) {
            return new FigureRow(one.party(), vantage.name(one.party()), one.indicator(), one.year(), one.value(),
                    one.unit(), one.act().sources().stream().map(source -> source.cite()).findFirst(),
                    Cite.of(one.act()), Contest.of(one.act()));
        }
    }

    /// The sum and share of the world of the holders of a standing as of a day. `figuresOf` is the latest
    /// year that counts; a share over holders without a figure is incomplete and says whose are missing.
    public record ShareRow(
            String set, IndicatorId indicator, LocalDate asOf, int holders, int figuresOf, String sum,
            Optional<String> shareOfWorld, List<Ref> missing, List<QuoteRow> quoted) {}

    /// A figure that a document quotes; `share` says that it is a percentage of the world.
    public record QuoteRow(String set, IndicatorId indicator, String asOf, String value, String unit, boolean share,
                           List<Cite> sources, List<Contest> contested) {}

    /// An indicator with everything on record about it.
    public record IndicatorRow(IndicatorId indicator, Text name, String unit, List<ShareRow> shares,
                               List<QuoteRow> quoted, List<List<FigureRow>> series) {}

    private IndicatorsView() {}

    public static List<IndicatorRow> all(Vantage vantage) {
        return known(vantage).stream().map(indicator -> row(vantage, indicator)).toList();
    }

    /// Every figure of every party, by indicator, party and year.
    public static List<FigureRow> figures(Vantage vantage) {
        return all(vantage).stream().flatMap(row -> row.series().stream()).flatMap(List::stream).toList();
    }

    /// Every share before and after each enlargement.
    public static List<ShareRow> shares(Vantage vantage) {
        return all(vantage).stream().flatMap(row -> row.shares().stream()).toList();
    }

    /// The figures of those who hold the standing on that day.
    public static List<FigureRow> figures(Vantage vantage, StandingId standing) {
        var holders = vantage.organisation().membership().holders(standing, vantage.asOf()).stream()
                .map(Holding::party).toList();
        return figures(vantage).stream().filter(figure -> holders.contains(figure.party())).toList();
    }

    /// The shares of the holders of one standing.
    public static List<ShareRow> shares(Vantage vantage, StandingId standing) {
        return known(vantage).stream().flatMap(indicator -> shares(vantage, standing, indicator).stream()).toList();
    }

    public static List<IndicatorId> known(Vantage vantage) {
        var known = new ArrayList<>(vantage.charter().indicators().names());
        for (var indicator : vantage.organisation().knowledge().figures().indicators()) {
            if (!known.contains(indicator)) known.add(indicator);
        }
        return known;
    }

    public static Optional<IndicatorRow> find(Vantage vantage, String slug) {
        return Slug.find(slug, known(vantage)).map(indicator -> row(vantage, indicator));
    }

    /// The figures of one party, the latest year of each indicator.
    public static List<FigureRow> of(Vantage vantage, PartyId party) {
        var figures = vantage.organisation().knowledge().figures();
        return known(vantage).stream()
                .map(indicator -> figures.latest(party, indicator, vantage.day().getYear(), vantage.asOf()))
                .flatMap(Optional::stream).map(one -> FigureRow.of(vantage, one)).toList();
    }

    private static IndicatorRow row(Vantage vantage, IndicatorId indicator) {
        var figures = vantage.organisation().knowledge().figures();
        var series = figures.parties(indicator).stream()
                .map(party -> figures.series(party, indicator, vantage.asOf()).stream()
                        .map(one -> FigureRow.of(vantage, one)).toList())
                .filter(one -> !one.isEmpty()).toList();
        var unit = vantage.law(vantage.charter().indicators(), indicator).map(law -> law.unit())
                .or(() -> series.stream().findFirst().map(one -> one.getFirst().unit())).orElse("");
        return new IndicatorRow(indicator, vantage.name(indicator), unit, shares(vantage, indicator),
                quotes(vantage, indicator), series);
    }

    private static List<QuoteRow> quotes(Vantage vantage, IndicatorId indicator) {
        return vantage.organisation().knowledge().quotes(vantage.asOf()).stream()
                .filter(quote -> quote.indicator().equals(indicator))
                .map(quote -> new QuoteRow(plural(quote.set()), quote.indicator(), quote.asOf(), quote.value(),
                        quote.unit(), quote.share(), Cite.of(quote.act()), Contest.of(quote.act())))
                .toList();
    }

    /// The day before and the day of every enlargement of the first standing, and the day asked about.
    private static List<ShareRow> shares(Vantage vantage, IndicatorId indicator) {
        var standing = vantage.charter().standings().names().stream().findFirst();
        return standing.map(first -> shares(vantage, first, indicator)).orElse(List.of());
    }

    private static List<ShareRow> shares(Vantage vantage, StandingId standing, IndicatorId indicator) {
        var rows = new ArrayList<ShareRow>();
        for (var day : days(vantage, standing)) share(vantage, standing, indicator, day).ifPresent(rows::add);
        return List.copyOf(rows);
    }

    private static Optional<ShareRow> share(Vantage vantage, StandingId set, IndicatorId indicator, LocalDate day) {
        var knowledge = vantage.organisation().knowledge();
        var then = new AsOf(day, vantage.asOf().known());
        var share = knowledge.share(vantage.organisation().membership(), set, indicator, day.getYear(), then);
        if (share.figures().isEmpty()) return Optional.empty();
        int holders = share.figures().size() + share.missing().size();
        int year = share.figures().stream().mapToInt(Figure::year).max().orElse(day.getYear());
        var quoted = quotes(vantage, indicator).stream().filter(QuoteRow::share)
                .filter(quote -> quote.set().equals(plural(set)) && isFor(quote.asOf(), day)).toList();
        return Optional.of(new ShareRow(plural(set), indicator, day, holders, year, share.sum(), share.ofWorld(),
                Ref.parties(vantage, share.missing()), quoted));
    }

    /// A quote for a year or month belongs to every day in it.
    private static boolean isFor(String asOf, LocalDate day) {
        return PartialDate.parse(asOf)
                .filter(date -> !day.isBefore(date.first()) && !day.isAfter(date.last())).isPresent();
    }

    private static TreeSet<LocalDate> days(Vantage vantage, StandingId standing) {
        var membership = vantage.organisation().membership();
        var days = new TreeSet<LocalDate>();
        for (var party : membership.known()) {
            for (var holding : membership.history(party, vantage.asOf().known())) {
                if (!holding.standing().equals(standing)) continue;
                var since = holding.since().first();
                if (since.isAfter(vantage.day())) continue;
                days.add(since);
                days.add(since.minusDays(1));
            }
        }
        days.add(vantage.day());
        return days;
    }

    private static String plural(StandingId standing) { return standing.value() + "s"; }
}
