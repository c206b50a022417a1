package org.plenary.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A named calendar of working days, with the time zone in which its days end.
public record LegalCalendar(ZoneId zone, SortedSet<DayOfWeek> weekend, SortedSet<LocalDate> holidays) {
    public LegalCalendar {
        weekend = Collections.unmodifiableSortedSet(new TreeSet<>(weekend));
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
