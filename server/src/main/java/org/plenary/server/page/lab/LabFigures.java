package org.plenary.server.page.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.enlargement.Interval;
import org.plenary.server.page.Frame;
import org.plenary.server.plot.Room;
import org.plenary.server.plot.Setting;
import org.plenary.server.plot.YearLines.Event;
import org.plenary.vocabulary.PartyId;

/// Figures of the lab as readers of a language write them.
public final class LabFigures {
    private static final int DIGITS = 3;

    private LabFigures() {}

    static Setting setting(Frame frame, Room room, String label, String description) {
        return new Setting(room, frame.phrases().locale(), label, description);
    }

    /// A figure with three digits after the point; a dash where it is not defined.
    public static String figure(Frame frame, double figure) {
        return Double.isFinite(figure) ? setting(frame, Room.WIDE, "", "").number(figure, DIGITS) : "–";
    }

    /// A figure to three significant digits, for figures of very different size.
    public static String brief(Frame frame, double figure) {
        if (!Double.isFinite(figure)) return "–";
        var rounded = BigDecimal.valueOf(figure).round(new MathContext(DIGITS)).stripTrailingZeros();
        return setting(frame, Room.WIDE, "", "").number(figure, Math.max(0, rounded.scale()));
    }

    /// An estimate with its bounds, where it has such.
    public static String interval(Frame frame, Interval interval) {
        var estimate = figure(frame, interval.estimate());
        return Double.isFinite(interval.low()) && Double.isFinite(interval.high())
                ? estimate + " [" + figure(frame, interval.low()) + "; " + figure(frame, interval.high()) + "]"
                : estimate;
    }

    /// A figure with its standard error.
    public static String place(Frame frame, double figure, double error) {
        return Double.isFinite(error) ? figure(frame, figure) + " ± " + figure(frame, error) : figure(frame, figure);
    }

    /// Names of parties in the language of the page.
    public static String names(Frame frame, Collection<PartyId> parties) {
        return parties.stream().map(party -> frame.partyName(party.value()))
                .collect(Collectors.joining(frame.say("comma")));
    }

    /// Years with commas; the whole record where the year is 0.
    public static String years(Frame frame, List<Integer> years) {
        return years.stream().map(year -> year == 0 ? frame.say("lab.whole-record") : Integer.toString(year))
                .collect(Collectors.joining(frame.say("comma")));
    }

    public static String codes(Collection<PartyId> parties) {
        return parties.stream().map(PartyId::value).collect(Collectors.joining(" "));
    }

    /// Changes of membership as marks over a line of years.
    static List<Event> events(List<Change> changes) {
        return changes.stream().map(change -> new Event(change.asOf().day(), words(change))).toList();
    }

    private static String words(Change change) {
        LocalDate day = change.asOf().day();
        return day.getYear() + ":" + (change.joined().isEmpty() ? "" : " + " + codes(change.joined()))
                + (change.left().isEmpty() ? "" : " − " + codes(change.left()));
    }
}
