package org.plenary.server.page.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.lab.power.Figure;
import org.plenary.lab.power.MemberPower;
import org.plenary.lab.power.MinimalSets;
import org.plenary.server.lab.PowerFigures;
import org.plenary.server.page.Figures;
import org.plenary.server.page.Frame;
import org.plenary.server.plot.Bars;
import org.plenary.server.plot.Room;

/// The bars of voting power, and its figures as they are written.
public final class PowerPlots {
    private static final int MOST = 40;
    private static final int LONGEST_FRACTION = 12;

    private PowerPlots() {}

    /// A bar for each seat and law: swings among all coalitions of the others.
    public static String bars(Frame frame, PowerFigures figures, Room room) {
        var series = figures.laws().stream().map(law -> LabWords.law(frame, law.reforms())).toList();
        var groups = new ArrayList<Bars.Group>();
        for (var member : figures.asked().table().members().stream().limit(MOST).toList()) {
            var bars = figures.laws().stream().map(law -> law.member(member.party())
                    .map(one -> new Bars.Bar(one.banzhaf().value(), written(frame, one.banzhaf())))
                    .orElseGet(() -> new Bars.Bar(Double.NaN, frame.say("lab.none")))).toList();
            groups.add(new Bars.Group(frame.partyName(member.party().value()), bars));
        }
        var says = groups.stream().map(group -> group.name() + " " + group.bars().stream().map(Bars.Bar::shown)
                .collect(Collectors.joining(" / "))).collect(Collectors.joining("; "));
        return Bars.draw(groups, series, 0, ReplayPlots.setting(frame, room, frame.say("lab.power.bars"), says));
    }

    /// To four digits, with the fraction where it is short.
    public static String written(Frame frame, Figure figure) {
        if (!Double.isFinite(figure.value())) return "";
        var decimal = Figures.of(String.format(Locale.ROOT, "%.4f", figure.value()), frame.phrases().locale());
        return decimal + figure.exact().map(Object::toString).filter(text -> text.contains("/")
                && text.length() <= LONGEST_FRACTION).map(text -> " = " + text).orElse("");
    }

    public static String veto(Frame frame, MemberPower member) {
        if (member.dictator()) return frame.say("lab.power.dictator");
        if (member.powerless()) return frame.say("lab.power.powerless");
        return member.veto() ? frame.say("lab.power.veto") : "";
    }

    /// How many minimal sets there are, and the first of them.
    public static String sets(Frame frame, MinimalSets sets) {
        var first = sets.listed().stream().findFirst().orElse(List.of()).stream().map(Object::toString)
                .collect(Collectors.joining(", "));
        var key = sets.complete() ? "lab.power.sets" : "lab.power.sets.some";
        return frame.say(key, sets.count(), first);
    }
}
