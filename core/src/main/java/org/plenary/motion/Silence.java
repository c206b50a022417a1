package org.plenary.motion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.plenary.calendar.LegalCalendar;
import org.plenary.rule.Elapsed;

/// How long a silence runs, in each unit that a rule may ask for.
public final class Silence {
    private Silence() {}

    /// Hours as they pass, days on the clock of the calendar's zone, and the working days after the first day of which
    /// the last counts only where its hours are over.
    public static Elapsed between(Instant from, Instant to, LegalCalendar calendar) {
        var start = from.truncatedTo(ChronoUnit.SECONDS);
        if (!to.isAfter(start)) return Elapsed.NONE;
        long days = ChronoUnit.DAYS.between(
                LocalDateTime.ofInstant(start, calendar.zone()), LocalDateTime.ofInstant(to, calendar.zone()));
        return new Elapsed(Duration.between(start, to).toHours(), Math.max(0, days), workingDays(start, to, calendar));
    }

    private static long workingDays(Instant from, Instant to, LegalCalendar calendar) {
        var last = calendar.dayOf(to);
        if (to.isBefore(calendar.closes(last))) last = last.minusDays(1);
        long count = 0;
        for (var day = calendar.dayOf(from).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) count++;
        }
        return count;
    }
}
