package org.plenary.server.page.lab;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.lab.sweep.SweptCharter;
import org.plenary.server.lab.SweepFigures;
import org.plenary.server.page.Frame;
import org.plenary.server.plot.Bars;
import org.plenary.server.plot.Room;

/// The bars of a sweep: how much each charter adopts.
public final class SweepPlots {
    private static final int MOST = 40;

    private SweepPlots() {}

    public static String rates(Frame frame, SweepFigures figures, Room room) {
        var groups = figures.charters().stream().limit(MOST).map(one -> new Bars.Group(rules(one),
                List.of(new Bars.Bar(one.rate(), ReplayPlots.percent(frame, one.rate()))))).toList();
        return Bars.draw(groups, List.of(), 1, ReplayPlots.setting(frame, room, frame.say("lab.sweep.rates"),
                groups.stream().map(group -> group.name() + ": " + group.bars().getFirst().shown())
                        .collect(Collectors.joining("; "))));
    }

    public static String rules(SweptCharter charter) { return String.join("; ", charter.rules()); }

    public static String share(Frame frame, long part, long whole) {
        return ReplayPlots.percent(frame, part / (double) whole);
    }

    /// A rate with its standard error, in hundredths.
    public static String rate(Frame frame, SweptCharter charter) {
        var rate = ReplayPlots.percent(frame, charter.rate());
        return Double.isFinite(charter.standardError())
                ? rate + " ± " + frame.number(String.format(Locale.ROOT, "%.2f", 100 * charter.standardError())) : rate;
    }
}
