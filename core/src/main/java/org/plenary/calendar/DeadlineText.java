package org.plenary.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Phrasebook;

/// Says how a deadline was reckoned, step by step, in a language. Names of days and months come from the phrases
/// beside it and not from the machine, so that the text is the same everywhere.
public final class DeadlineText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Phrasebook phrases;

    private DeadlineText(Language language) { phrases = Phrasebook.of(DeadlineText.class, "deadlines", language); }

    /// One sentence for each step.
    public static List<String> lines(Deadline deadline, Language language) {
        var text = new DeadlineText(language);
        var lines = new ArrayList<String>();
        for (var step : deadline.steps()) lines.add(text.line(step));
        return List.copyOf(lines);
    }

    /// The length in the language: `5 working days`.
    public static String length(Length length, Language language) { return new DeadlineText(language).of(length); }

    private String line(DeadlineStep step) {
        return switch (step) {
            case DeadlineStep.Begins(var at, var zone) -> phrases.say("begins", of(at), zone.getId());
            case DeadlineStep.HoursRan(var length, var until) -> phrases.say("hours-ran", of(length), of(until));
            case DeadlineStep.ClocksChanged(var before, var after) ->
                    phrases.say("clocks-changed", before.getId(), after.getId());
            case DeadlineStep.DaysRan(var length, var last) -> phrases.say("days-ran", of(length), of(last));
            case DeadlineStep.MonthEnded(var last) -> phrases.say("month-ended", of(last));
            case DeadlineStep.NotCounted(var first, var last, var why) when first.equals(last) ->
                    phrases.say("not-counted", of(first), dayOff(why));
            case DeadlineStep.NotCounted(var first, var last, var why) ->
                    phrases.say("none-counted", of(first), of(last), dayOff(why));
            case DeadlineStep.ManyNotCounted(var days) -> phrases.say("many-not-counted", Long.toString(days));
            case DeadlineStep.Closed(var at, var hours) -> phrases.say("closed", of(at), hours.toString());
            case DeadlineStep.NotAnnounced(var year) -> phrases.say("not-announced", Integer.toString(year));
            case DeadlineStep.Ends(var at, var offset, var dayEnd) when dayEnd ->
                    phrases.say("ends-with-day", of(at.toLocalDate()), offset.getId());
            case DeadlineStep.Ends(var at, var offset, _) -> phrases.say("ends", of(at), offset.getId());
        };
    }

    private String dayOff(DayOff why) {
        return phrases.say(switch (why) {
            case WEEKEND -> "weekend";
            case HOLIDAY -> "holiday";
            case NO_SUCH_DAY -> "no-such-day";
        });
    }

    private String of(LocalDateTime at) {
        return phrases.say("moment", of(at.toLocalDate()), TIME.format(at));
    }

    private String of(LocalDate day) {
        return phrases.say("day", phrases.say("weekday." + day.getDayOfWeek().getValue()),
                Integer.toString(day.getDayOfMonth()), phrases.say("month." + day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    private String of(Length length) {
        var unit = length.unit().word().replace(' ', '-');
        return phrases.say("unit." + unit + "." + form(length.count()), Integer.toString(length.count()));
    }

    /// One, few or many, as Russian counts; a language with fewer forms gives some of them the same words.
    private static String form(int count) {
        boolean teens = count % 100 >= 11 && count % 100 <= 14;
        if (count % 10 == 1 && !teens) return count == 1 ? "one" : "one-more";
        return count % 10 >= 2 && count % 10 <= 4 && !teens ? "few" : "many";
    }
}
