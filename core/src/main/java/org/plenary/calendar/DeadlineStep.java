package org.plenary.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// One step in the reckoning of a deadline. All times are those of the calendar's zone.
public sealed interface DeadlineStep {
    /// The limit begins to run.
    record Begins(LocalDateTime at, ZoneId zone) implements DeadlineStep {}

    /// Hours ran on the clock, by day and night.
    record HoursRan(Length length, LocalDateTime until) implements DeadlineStep {}

    /// The clocks were changed on the way; hours are counted as they pass and not as the dial shows them.
    record ClocksChanged(ZoneOffset before, ZoneOffset after) implements DeadlineStep {}

    /// Days, weeks, months, years or working days were counted from the day after the first; `last` is the last.
    record DaysRan(Length length, LocalDate last) implements DeadlineStep {}

    /// The last month has no such date as the first day, so its last day stands in.
    record MonthEnded(LocalDate last) implements DeadlineStep {}

    /// Days that do not count, from the first to the last of them.
    record NotCounted(LocalDate first, LocalDate last, DayOff why) implements DeadlineStep {}

    /// So many days did not count; too many to name each.
    record ManyNotCounted(long days) implements DeadlineStep {}

    /// The moment lies outside the opening hours.
    record Closed(LocalDateTime at, OpeningHours hours) implements DeadlineStep {}

    /// The calendar names single holidays for earlier years and none for this one: later ones may be announced.
    record NotAnnounced(int year) implements DeadlineStep {}

    /// The limit ends; `dayEnd` where it ends with the day.
    record Ends(LocalDateTime at, ZoneOffset offset, boolean dayEnd) implements DeadlineStep {}
}
