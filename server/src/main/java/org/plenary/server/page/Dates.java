package org.plenary.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.YearMonth;
import java.time.ZoneId;
import org.plenary.calendar.PartialDate;

/// Dates as readers of a language write them, never more precise than they are known.
public final class Dates {
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter brief;
    private final String yearMark;

    public Dates(Phrases phrases) {
        day = DateTimeFormatter.ofPattern(phrases.say("date.day"), phrases.locale());
        month = DateTimeFormatter.ofPattern(phrases.say("date.month"), phrases.locale());
        minute = DateTimeFormatter.ofPattern(phrases.say("date.day") + ", HH:mm O", phrases.locale());
        brief = DateTimeFormatter.ofPattern(phrases.say("date.brief"), phrases.locale());
        yearMark = phrases.say("date.year");
    }

    /// A moment to the minute on the clock of a zone, with its distance from UTC.
    public String of(Instant moment, ZoneId zone) { return minute.format(moment.atZone(zone)); }

    /// A moment to the minute, the year left out.
    public String brief(Instant moment, ZoneId zone) { return brief.format(moment.atZone(zone)); }

    public String of(LocalDate date) { return day.format(date); }

    public String of(PartialDate date) {
        if (date.isExact()) return of(date.first());
        if (date.month() != 0) return month.format(YearMonth.of(date.year(), date.month()));
        return date.year() + yearMark;
    }
}
