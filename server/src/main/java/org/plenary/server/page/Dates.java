package org.plenary.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.YearMonth;
import org.plenary.calendar.PartialDate;

/// Dates as readers of a language write them, never more precise than they are known.
public final class Dates {
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final String yearMark;

    Dates(Phrases phrases) {
        day = DateTimeFormatter.ofPattern(phrases.say("date.day"), phrases.locale());
        month = DateTimeFormatter.ofPattern(phrases.say("date.month"), phrases.locale());
        yearMark = phrases.say("date.year");
    }

    public String of(LocalDate date) { return day.format(date); }

    public String of(PartialDate date) {
        if (date.isExact()) return of(date.first());
        if (date.month() != 0) return month.format(YearMonth.of(date.year(), date.month()));
        return date.year() + yearMark;
    }
}
