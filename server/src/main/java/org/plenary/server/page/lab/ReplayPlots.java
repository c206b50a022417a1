package org.plenary.server.page.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.server.lab.ReplayFigures;
import org.plenary.server.page.Figures;
import org.plenary.server.page.Frame;
import org.plenary.server.plot.Bars;
import org.plenary.server.plot.Room;
import org.plenary.server.plot.Setting;
import org.plenary.server.plot.YearBalance;

/// The plots of a replay.
public final class ReplayPlots {
    private static final int MOST_PARTIES = 15;

    private ReplayPlots() {}

    public static String adoption(Frame frame, ReplayFigures figures, Room room) {
        var groups = new ArrayList<Bars.Group>();
        for (var law : figures.laws()) {
            var label = law.verdicts() == 0 ? frame.say("lab.none")
                    : percent(frame, law.rate()) + " · " + frame.number(Long.toString(law.adopted()));
            groups.add(new Bars.Group(LabWords.law(frame, law), List.of(new Bars.Bar(law.rate(), label))));
        }
        return Bars.draw(groups, List.of(), 1, setting(frame, room, frame.say("lab.replay.adoption"),
                groups.stream().map(group -> group.name() + ": " + group.bars().getFirst().shown())
                        .collect(Collectors.joining("; "))));
    }

    public static String overruled(Frame frame, ReplayFigures figures, Room room) {
        var most = figures.overruled().stream().limit(MOST_PARTIES).toList();
        var groups = most.stream().map(one -> new Bars.Group(frame.partyName(one.party().value()),
                List.of(new Bars.Bar(one.times(), frame.number(Long.toString(one.times())))))).toList();
        return Bars.draw(groups, List.of(), 0, setting(frame, room, frame.say("lab.replay.overruled"),
                most.stream().map(one -> one.party() + " " + one.times()).collect(Collectors.joining(", "))));
    }

    public static String years(Frame frame, ReplayFigures figures, Room room) {
        var years = figures.years().stream()
                .map(year -> new YearBalance.Year(year.year(), year.gained(), year.lost())).toList();
        return YearBalance.draw(years, frame.say("lab.replay.gained"), frame.say("lab.replay.lost"),
                setting(frame, room, frame.say("lab.replay.years"), frame.say("lab.replay.years.says",
                        figures.gained().size(), figures.lost().size())));
    }

    static Setting setting(Frame frame, Room room, String label, String description) {
        return new Setting(room, frame.phrases().locale(), label, description);
    }

    static String percent(Frame frame, double share) {
        return Figures.percent(Double.toString(share), frame.phrases().locale());
    }
}
