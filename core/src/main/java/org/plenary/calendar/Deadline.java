package org.plenary.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The end of a legal time limit, with the steps by which it was reckoned.
///
/// What is done at `end` itself is still in time; a second later it is late. Time counts in whole seconds.
///
/// - Hours run on the clock from the moment of the event. An end in the night or on a day off moves to the next
///   opening. For hours no common law moves the end (Regulation 1182/71 art. 3(4) leaves hours out), so only a
///   clock that names a calendar with days off or opening hours has it.
/// - Days, weeks, months and years are counted without the day of the event and end with the last second of
///   their last day, or of its opening hours (European Convention on the Calculation of Time-Limits, Basle
///   1972, art. 3; Regulation 1182/71 art. 3(1) and (2)). A month without such a date ends the count on its last
///   day (Convention art. 4; Regulation art. 3(2)(c)). Days off count, but a last day that is one is followed by
///   the next working day (Convention art. 5; Regulation art. 3(3) and (4)).
/// - Working days leave days off out of the count.
public record Deadline(Instant start, Length length, ZoneId zone, Instant end, List<DeadlineStep> steps) {
    public Deadline {
        steps = List.copyOf(steps);
    }

    /// A calendar without any working day is a programmer's error; the check of the charter refuses it.
    public static Deadline of(Instant start, Length length, LegalCalendar calendar) {
        return new Reckoner(start.truncatedTo(ChronoUnit.SECONDS), length, calendar).deadline();
    }

    /// From an event of which only the day is known; hours run from the beginning of that day.
    public static Deadline of(LocalDate day, Length length, LegalCalendar calendar) {
        return of(calendar.start(day), length, calendar);
    }

    /// The day on which the limit ends, in its own zone: the day on which a clock falls due.
    public LocalDate lastDay() { return LocalDate.ofInstant(end, zone); }

    /// Whether `moment` is too late.
    public boolean hasRunOut(Instant moment) { return moment.truncatedTo(ChronoUnit.SECONDS).isAfter(end); }
}
