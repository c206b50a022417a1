package org.plenary.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A date known to the day, the month or the year. The precision is kept and shown, never invented.
///
/// Where the law asks "in effect on D?", a date known to the year counts from the first day of the
/// year, a date known to the month from the first day of the month.
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    /// `month` and `day` are 0 when they are not known.
    public PartialDate {
        if (day != 0) LocalDate.of(year, month, day);
        else if (month != 0) YearMonth.of(year, month);
        else Year.of(year);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads `2010`, `2010-06` or `2010-06-11`; empty for anything else, impossible dates included.
    public static Optional<PartialDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new PartialDate(Integer.parseInt(text), 0, 0));
                case 7 -> Optional.of(YearMonth.parse(text))
                        .map(known -> new PartialDate(known.getYear(), known.getMonthValue(), 0));
                case 10 -> Optional.of(of(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    /// The date of a day of which only the first and the last possible are known: precise to the month or the
    /// year in which both lie; empty where they lie in different years.
    public static Optional<PartialDate> covering(LocalDate first, LocalDate last) {
        if (first.equals(last)) return Optional.of(of(first));
        if (first.getYear() != last.getYear()) return Optional.empty();
        int month = first.getMonthValue() == last.getMonthValue() ? first.getMonthValue() : 0;
        return Optional.of(new PartialDate(first.getYear(), month, 0));
    }

    public boolean isExact() { return day != 0; }

    /// The first day that this date may mean.
    public LocalDate first() { return LocalDate.of(year, Math.max(1, month), Math.max(1, day)); }

    /// The last day that this date may mean.
    public LocalDate last() {
        if (day != 0) return first();
        if (month != 0) return YearMonth.of(year, month).atEndOfMonth();
        return LocalDate.of(year, 12, 31);
    }

    /// The days from this date to a later one, at least; never less than none.
    public long fewestDaysTo(PartialDate later) { return Math.max(0, ChronoUnit.DAYS.between(last(), later.first())); }

    /// The days from this date to a later one, at most.
    public long mostDaysTo(PartialDate later) { return ChronoUnit.DAYS.between(first(), later.last()); }

    @Override public int compareTo(PartialDate other) {
        int byStart = first().compareTo(other.first());
        return byStart != 0 ? byStart : last().compareTo(other.last());
    }

    @Override public String toString() {
        if (day != 0) return LocalDate.of(year, month, day).toString();
        return month != 0 ? YearMonth.of(year, month).toString() : "%04d".formatted(year);
    }
}
