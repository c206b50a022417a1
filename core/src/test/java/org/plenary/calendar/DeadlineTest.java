package org.plenary.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Deadlines over seeds: what holds for every calendar, zone, length and moment")
class DeadlineTest {
    private static final int EACH = 200;

    static LongStream seeds() { return LongStream.rangeClosed(1, 60); }

    @ParameterizedTest @MethodSource("seeds")
    void a_limit_ends_in_opening_hours_of_a_working_day(long seed) {
        var drawn = new RandomCalendars(seed);
        for (int i = 0; i < EACH; i++) {
            var calendar = drawn.calendar();
            var deadline = Deadline.of(drawn.moment(), drawn.length(), calendar);
            var day = calendar.dayOf(deadline.end());
            assertThat(calendar.isWorkingDay(day)).as("%s %s", seed, deadline).isTrue();
            assertThat(deadline.end()).as("%s %s", seed, deadline)
                    .isBetween(calendar.opens(day), calendar.closes(day));
            var local = LocalDateTime.ofInstant(deadline.end(), calendar.zone());
            calendar.hours().filter(_ -> isOrdinary(calendar, day)).ifPresent(hours ->
                    assertThat(local.toLocalTime()).as("%s %s", seed, deadline).isBetween(hours.from(), hours.to()));
        }
    }

    @ParameterizedTest @MethodSource("seeds")
    void who_starts_later_ends_no_earlier(long seed) {
        var drawn = new RandomCalendars(seed);
        for (int i = 0; i < EACH; i++) {
            var calendar = drawn.calendar();
            var length = drawn.length();
            var start = drawn.moment();
            var later = start.plusSeconds(drawn.later(i % 2 == 0 ? 7200 : 864_000));
            assertThat(Deadline.of(later, length, calendar).end()).as("%s %s %s %s", seed, start, later, length)
                    .isAfterOrEqualTo(Deadline.of(start, length, calendar).end());
        }
    }

    @ParameterizedTest @MethodSource("seeds")
    void who_has_more_time_ends_no_earlier(long seed) {
        var drawn = new RandomCalendars(seed);
        for (int i = 0; i < EACH; i++) {
            var calendar = drawn.calendar();
            var length = drawn.length();
            var start = drawn.moment();
            var longer = new Length(length.count() + 1, length.unit());
            assertThat(Deadline.of(start, longer, calendar).end()).as("%s %s %s", seed, start, longer)
                    .isAfterOrEqualTo(Deadline.of(start, length, calendar).end());
        }
    }

    @ParameterizedTest @MethodSource("seeds")
    void nobody_gets_less_than_the_length_and_no_opening_is_passed_over(long seed) {
        var drawn = new RandomCalendars(seed);
        for (int i = 0; i < EACH; i++) {
            var calendar = drawn.calendar();
            var length = drawn.length();
            var deadline = Deadline.of(drawn.moment(), length, calendar);
            var first = calendar.dayOf(deadline.start());
            var last = calendar.dayOf(deadline.end());
            switch (length.unit()) {
                case HOURS -> {
                    var hours = deadline.start().plus(Duration.ofHours(length.count()));
                    assertThat(deadline.end()).isAfterOrEqualTo(hours);
                    if (deadline.end().isAfter(hours)) {
                        assertThat(calendar.isOpen(deadline.end().minusSeconds(1))).isFalse();
                        assertThat(calendar.isOpen(hours)).isFalse();
                    }
                }
                case WORKING_DAYS -> assertThat(workingDays(calendar, first, last)).isEqualTo(length.count());
                case DAYS, WEEKS, MONTHS, YEARS -> {
                    var counted = length.after(first, calendar);
                    assertThat(last).isAfterOrEqualTo(counted);
                    for (var day = counted; day.isBefore(last); day = day.plusDays(1)) {
                        assertThat(calendar.isWorkingDay(day)).isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} from {2} end at {3}")
    @CsvSource({
        // the clocks go forward on 29 March 2026 at 02:00
        "Europe/Berlin,     24 hours, 2026-03-28T18:00, 2026-03-29T17:00:00Z",
        "Europe/Berlin,     1 day,    2026-03-28T18:00, 2026-03-29T21:59:59Z",
        // and back on 25 October 2026 at 03:00
        "Europe/Berlin,     24 hours, 2026-10-24T18:00, 2026-10-25T16:00:00Z",
        "Europe/Berlin,     1 day,    2026-10-24T18:00, 2026-10-25T22:59:59Z",
        // forward at midnight: Sunday 6 September 2026 begins at 01:00
        "America/Santiago,  1 day,    2026-09-04T12:00, 2026-09-06T03:59:59Z",
        "America/Santiago,  2 days,   2026-09-04T12:00, 2026-09-07T02:59:59Z",
        // back over midnight: Saturday 4 April 2026 has 25 hours
        "America/Santiago,  1 day,    2026-04-03T12:00, 2026-04-05T03:59:59Z",
        "America/Santiago,  24 hours, 2026-04-04T12:00, 2026-04-05T15:00:00Z",
        // 30 December 2011 was left out, so the day after the 29th is the 31st
        "Pacific/Apia,      1 day,    2011-12-29T12:00, 2011-12-31T09:59:59Z",
        "Pacific/Apia,      24 hours, 2011-12-29T12:00, 2011-12-30T22:00:00Z",
        // half an hour forward on 4 October 2026 at 02:00
        "Australia/Lord_Howe, 24 hours, 2026-10-03T12:00, 2026-10-04T01:30:00Z",
    })
    void clocks_that_change_on_the_way(ZoneId zone, String length, LocalDateTime from, Instant end) {
        var deadline = Deadline.of(from.atZone(zone).toInstant(), Length.parse(length).orElseThrow(),
                LegalCalendar.everyDay(zone));
        assertThat(deadline.end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} closes at {2}")
    @CsvSource({
        // 02:30 does not exist on that day, and 02:30 comes twice on the other
        "2026-03-29, 2026-03-29T01:30:00Z, 2026-03-29T03:30:00Z",
        "2026-10-25, 2026-10-25T00:30:00Z, 2026-10-25T04:30:00Z",
    })
    void an_opening_hour_that_the_clock_skips_or_shows_twice(LocalDate day, Instant opens, Instant closes) {
        var early = LegalCalendar.everyDay(ZoneId.of("Europe/Berlin"))
                .open(new OpeningHours(LocalTime.of(2, 30), LocalTime.of(5, 30)));
        assertThat(early.opens(day)).isEqualTo(opens);
        assertThat(early.closes(day)).isEqualTo(closes);
    }

    private static long workingDays(LegalCalendar calendar, LocalDate first, LocalDate last) {
        return first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    /// A day on which the zone changes no clock.
    private static boolean isOrdinary(LegalCalendar calendar, LocalDate day) {
        return Duration.between(calendar.start(day), calendar.start(day.plusDays(1))).equals(Duration.ofDays(1));
    }
}
