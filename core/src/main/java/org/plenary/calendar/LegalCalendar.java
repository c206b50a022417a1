package org.plenary.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A calendar of working days, with the time zone in which its days end.
///
/// A day of the weekend and a holiday do not count, unless the day is one that is `alsoWorking` (a weekend day
/// that is worked in exchange). `yearly` are holidays on the same date of every year. `together` are calendars
/// that must agree: a day counts only where it is a working day in this one and in each of them. Their days
/// are compared by date; the hours and the zone are this calendar's own.
public record LegalCalendar(
        ZoneId zone, SortedSet<DayOfWeek> weekend, SortedSet<LocalDate> holidays, SortedSet<MonthDay> yearly,
        SortedSet<LocalDate> alsoWorking, Optional<OpeningHours> hours, List<LegalCalendar> together) {
    public LegalCalendar {
        weekend = Collections.unmodifiableSortedSet(new TreeSet<>(weekend));
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        yearly = Collections.unmodifiableSortedSet(new TreeSet<>(yearly));
        alsoWorking = Collections.unmodifiableSortedSet(new TreeSet<>(alsoWorking));
        together = List.copyOf(together);
    }

    /// Calendar days: every day counts, and no night is left out.
    public static LegalCalendar everyDay(ZoneId zone) { return ofWeek(zone, Collections.emptySortedSet()); }

    /// Working days by the week alone.
    public static LegalCalendar ofWeek(ZoneId zone, SortedSet<DayOfWeek> weekend) {
        return new LegalCalendar(zone, weekend, Collections.emptySortedSet(), Collections.emptySortedSet(),
                Collections.emptySortedSet(), Optional.empty(), List.of());
    }

    /// This calendar, where each of `others` must agree as well.
    public LegalCalendar with(List<LegalCalendar> others) {
        return new LegalCalendar(zone, weekend, holidays, yearly, alsoWorking, hours, others);
    }

    /// This calendar, open in these hours of its working days only.
    public LegalCalendar open(OpeningHours opening) {
        return new LegalCalendar(zone, weekend, holidays, yearly, alsoWorking, Optional.of(opening), together);
    }

    public boolean isWorkingDay(LocalDate day) { return dayOff(day).isEmpty(); }

    /// Why `day` does not count; empty for a working day.
    public Optional<DayOff> dayOff(LocalDate day) {
        return ownDayOff(day).or(() -> together.stream().flatMap(other -> other.dayOff(day).stream()).findFirst());
    }

    private Optional<DayOff> ownDayOff(LocalDate day) {
        if (!day.atStartOfDay(zone).toLocalDate().equals(day)) return Optional.of(DayOff.NO_SUCH_DAY);
        if (alsoWorking.contains(day)) return Optional.empty();
        if (holidays.contains(day) || yearly.contains(MonthDay.from(day))) return Optional.of(DayOff.HOLIDAY);
        return weekend.contains(day.getDayOfWeek()) ? Optional.of(DayOff.WEEKEND) : Optional.empty();
    }

    /// Whether working days come again and again. Single holidays and single working days are finite, so only the
    /// weekends and the yearly holidays of all calendars that must agree can leave none.
    public boolean hasWorkingDays() {
        var restDays = new TreeSet<DayOfWeek>();
        var restDates = new TreeSet<MonthDay>();
        gather(restDays, restDates);
        return restDays.size() < DayOfWeek.values().length && restDates.size() < 366;
    }

    private void gather(SortedSet<DayOfWeek> restDays, SortedSet<MonthDay> restDates) {
        restDays.addAll(weekend);
        restDates.addAll(yearly);
        together.forEach(other -> other.gather(restDays, restDates));
    }

    /// The first working day from `day` on.
    public LocalDate workingDayFrom(LocalDate day) {
        if (!hasWorkingDays()) throw new IllegalArgumentException("The calendar has no working day.");
        var next = day;
        while (!isWorkingDay(next)) next = next.plusDays(1);
        return next;
    }

    /// The day to which a moment belongs. A day lasts from its first midnight to the first midnight of the next,
    /// also where the clocks go back over midnight.
    public LocalDate dayOf(Instant moment) {
        var day = LocalDate.ofInstant(moment, zone);
        return start(day.plusDays(1)).isAfter(moment) ? day : day.plusDays(1);
    }

    /// The first moment of a day in the calendar's zone.
    public Instant start(LocalDate day) { return day.atStartOfDay(zone).toInstant(); }

    /// The last second of a day in the calendar's zone.
    public Instant end(LocalDate day) { return start(day.plusDays(1)).minusSeconds(1); }

    /// The moment at which a day opens: the first of its opening hours, or its first at all.
    public Instant opens(LocalDate day) {
        return hours.map(open -> earlier(at(day, open.from()).withEarlierOffsetAtOverlap().toInstant(), closes(day)))
                .orElseGet(() -> start(day));
    }

    /// The last second at which a day is open. An hour that the clock shows twice closes the second time.
    public Instant closes(LocalDate day) {
        return hours.map(open -> earlier(at(day, open.to()).withLaterOffsetAtOverlap().toInstant(), end(day)))
                .orElseGet(() -> end(day));
    }

    /// The first moment from `moment` on that lies in the opening hours of a working day.
    public Instant openingFrom(Instant moment) {
        var day = workingDayFrom(dayOf(moment));
        if (moment.isAfter(closes(day))) day = workingDayFrom(day.plusDays(1));
        return moment.isAfter(opens(day)) ? moment : opens(day);
    }

    public boolean isOpen(Instant moment) { return openingFrom(moment).equals(moment); }

    private ZonedDateTime at(LocalDate day, LocalTime time) { return day.atTime(time).atZone(zone); }

    private static Instant earlier(Instant one, Instant other) { return one.isBefore(other) ? one : other; }
}
