package org.plenary.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// How long a legal time limit is: `12 months`, `72 hours`, `30 days`, `5 working days`, `3 years`.
public record Length(int count, Unit unit) {
    /// What is counted.
    public enum Unit {
        HOURS("hours"), DAYS("days"), WORKING_DAYS("working days"), WEEKS("weeks"), MONTHS("months"), YEARS("years");

        private final String word;

        Unit(String word) { this.word = word; }

        public String word() { return word; }
    }

    public Length {
        if (count < 1) throw new IllegalArgumentException("A length is at least one, not %d.".formatted(count));
    }

    /// Reads `12 months`, `1 year`, `72 hours`; empty for anything else.
    public static Optional<Length> parse(String text) {
        int gap = text.indexOf(' ');
        if (gap < 1 || !text.substring(0, gap).matches("[1-9][0-9]{0,5}")) return Optional.empty();
        var word = text.substring(gap + 1).strip();
        for (var unit : Unit.values()) {
            boolean singular = unit.word.equals(word + "s");
            if (unit.word.equals(word) || singular) {
                return Optional.of(new Length(Integer.parseInt(text.substring(0, gap)), unit));
            }
        }
        return Optional.empty();
    }

    /// The day on which a limit that starts on `day` runs out; hours count as the days they fill.
    public LocalDate after(LocalDate day, LegalCalendar calendar) {
        return switch (unit) {
            case HOURS -> day.plusDays(Math.ceilDiv(count, 24));
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
            case WORKING_DAYS -> workingDaysAfter(day, calendar);
        };
    }

    private LocalDate workingDaysAfter(LocalDate day, LegalCalendar calendar) {
        var end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            if (calendar.isWorkingDay(end)) left--;
        }
        return end;
    }

    @Override public String toString() {
        var word = count == 1 ? unit.word.substring(0, unit.word.length() - 1) : unit.word;
        return count + " " + word;
    }
}
