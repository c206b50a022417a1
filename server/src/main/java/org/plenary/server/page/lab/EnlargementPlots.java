package org.plenary.server.page.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.plenary.lab.enlargement.BeforeAfter.Line;
import org.plenary.lab.enlargement.BeforeAfter.What;
import org.plenary.lab.enlargement.Contributions;
import org.plenary.lab.enlargement.Enlargement;
import org.plenary.lab.enlargement.Interval;
import org.plenary.server.lab.PastEnlargement;
import org.plenary.server.page.Figures;
import org.plenary.server.page.Frame;
import org.plenary.server.plot.Bars;
import org.plenary.server.plot.Room;
import org.plenary.server.plot.Whiskers;
import org.plenary.server.plot.Whiskers.Row;

/// The plots of enlargements, past and supposed.
public final class EnlargementPlots {
    private EnlargementPlots() {}

    /// Before and after of each comparison; those after are filled.
    public static String levels(Frame frame, List<Line> lines, String title, Room room) {
        var groups = new ArrayList<Whiskers.Group>();
        for (var line : lines) {
            if (line.what() == What.BESIDE_OTHERS || line.what() == What.COMPOSITION) continue;
            groups.add(new Whiskers.Group(what(frame, line.what()), List.of(
                    row(frame, frame.say("lab.before"), line.before(), true),
                    row(frame, frame.say("lab.after"), line.after(), false))));
        }
        return Whiskers.draw(groups, LabFigures.setting(frame, room, title, frame.say("lab.enlargement.levels.says")));
    }

    /// The change of each comparison.
    public static String changes(Frame frame, List<Line> lines, String title, Room room) {
        var rows = lines.stream().map(line -> row(frame, what(frame, line.what()), line.change(),
                !line.change().excludesZero())).toList();
        return Whiskers.draw(List.of(new Whiskers.Group("", rows)),
                LabFigures.setting(frame, room, title, frame.say("lab.enlargement.changes.says")));
    }

    private static Row row(Frame frame, String name, Interval interval, boolean open) {
        return new Row(name, interval.estimate(), interval.low(), interval.high(),
                LabFigures.interval(frame, interval), open);
    }

    public static String what(Frame frame, What what) { return frame.word("lab.what", what); }

    /// What the bounds allow to say of a comparison: `less`, `more`, `open`.
    public static String verdict(Frame frame, PastEnlargement past, What what, boolean agreement) {
        var change = past.changeOf(what, agreement);
        var word = change.verdict().name().toLowerCase(Locale.ROOT);
        return frame.say("lab.enlargement.verdict." + word, LabFigures.interval(frame, change));
    }

    /// How much of all coalitions win under each rule, before and after.
    public static String power(Frame frame, Enlargement effect, Room room) {
        var groups = effect.rules().stream().filter(rule -> rule.before().isPresent() && rule.after().isPresent())
                .map(rule -> new Bars.Group(LabWords.rule(frame, rule.rule()), List.of(
                        power(frame, rule.before().orElseThrow().powerToAct().value()),
                        power(frame, rule.after().orElseThrow().powerToAct().value())))).toList();
        return Bars.draw(groups, List.of(frame.say("lab.before"), frame.say("lab.after")), 0,
                LabFigures.setting(frame, room, frame.say("lab.admission.power"),
                        frame.say("lab.admission.power.says")));
    }

    private static Bars.Bar power(Frame frame, double figure) {
        return new Bars.Bar(figure, LabFigures.brief(frame, figure));
    }

    /// The scale of contributions now and as supposed.
    public static String contributions(Frame frame, Contributions found, Room room) {
        var parties = new TreeSet<>(found.before().keySet());
        parties.addAll(found.after().keySet());
        var groups = parties.stream().map(party -> new Bars.Group(frame.partyName(party.value()),
                List.of(share(frame, found.before().get(party)), share(frame, found.after().get(party))))).toList();
        return Bars.draw(groups, List.of(frame.say("lab.now"), frame.say("lab.then")), 0,
                LabFigures.setting(frame, room, frame.say("lab.admission.contributions"),
                        frame.say("lab.admission.contributions.says")));
    }

    private static Bars.Bar share(Frame frame, java.math.BigDecimal percent) {
        if (percent == null) return new Bars.Bar(Double.NaN, "–");
        return new Bars.Bar(percent.doubleValue(),
                Figures.of(percent.toPlainString(), frame.phrases().locale()) + " %");
    }

    /// How united both memberships are on the same motions, and the difference.
    public static String unity(Frame frame, Enlargement effect, Room room) {
        var unity = effect.unity().orElseThrow();
        return Whiskers.draw(List.of(new Whiskers.Group("", List.of(
                        row(frame, frame.say("lab.before"), unity.before(), true),
                        row(frame, frame.say("lab.after"), unity.after(), false)))),
                LabFigures.setting(frame, room, frame.say("lab.admission.unity"),
                        frame.say("lab.admission.unity.says")));
    }
}
