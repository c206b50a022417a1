package org.plenary.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.vocabulary.Language;

@DisplayName("European Convention on the Calculation of Time-Limits (1972), Regulation 1182/71: when a limit ends")
class DeadlineSpec {
    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");
    private static final LegalCalendar EVERY_DAY = LegalCalendar.everyDay(TASHKENT);
    private static final LegalCalendar WEEK = LegalCalendar.ofWeek(TASHKENT,
            new TreeSet<>(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    private static final LegalCalendar OFFICE = WEEK.open(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0)));

    @ParameterizedTest(name = "{0} from {1} end on {2}")
    @CsvSource({
        "72 hours,       2026-03-06T18:00, 2026-03-09T18:00:00",
        "10 days,        2026-03-06T18:00, 2026-03-16T23:59:59",
        "2 weeks,        2026-03-06T00:00, 2026-03-20T23:59:59",
        "1 month,        2026-01-31T12:00, 2026-02-28T23:59:59",
        "1 month,        2024-01-31T12:00, 2024-02-29T23:59:59",
        "12 months,      2026-03-06T18:00, 2027-03-06T23:59:59",
        "1 year,         2024-02-29T08:00, 2025-02-28T23:59:59",
        "5 working days, 2026-03-06T18:00, 2026-03-11T23:59:59",
    })
    @DisplayName("Calendar days: hours run on the clock, all else ends with its last day (Convention art. 3 and 4)")
    void calendar_days(String length, LocalDateTime from, LocalDateTime end) {
        assertThat(end(length, from, EVERY_DAY)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} from {1} end on {2}")
    @CsvSource({
        "72 hours,       2026-03-06T18:00, 2026-03-09T18:00:00",
        "48 hours,       2026-03-06T18:00, 2026-03-09T00:00:00",
        "8 days,         2026-03-06T18:00, 2026-03-16T23:59:59",
        "1 working day,  2026-03-06T18:00, 2026-03-09T23:59:59",
        "1 working day,  2026-03-07T18:00, 2026-03-09T23:59:59",
        "6 working days, 2026-03-06T18:00, 2026-03-16T23:59:59",
    })
    @DisplayName("A last day that does not count is followed by the next working day (Convention art. 5, Regulation art. 3(4))")
    void working_days(String length, LocalDateTime from, LocalDateTime end) {
        assertThat(end(length, from, WEEK)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} from {1} end on {2}")
    @CsvSource({
        "72 hours,       2026-03-06T18:00, 2026-03-09T18:00:00",
        "72 hours,       2026-03-06T18:01, 2026-03-10T09:00:00",
        "24 hours,       2026-03-05T22:00, 2026-03-09T09:00:00",
        "12 hours,       2026-03-04T20:00, 2026-03-05T09:00:00",
        "2 days,         2026-03-06T18:00, 2026-03-09T18:00:00",
        "1 working day,  2026-03-05T23:00, 2026-03-06T18:00:00",
    })
    @DisplayName("Nights are left out where the calendar has opening hours: a limit ends while the office is open")
    void opening_hours(String length, LocalDateTime from, LocalDateTime end) {
        assertThat(end(length, from, OFFICE)).isEqualTo(end);
    }

    @Test void what_is_done_in_the_last_second_is_in_time_and_a_second_later_it_is_late() {
        var deadline = Deadline.of(at("2026-03-06T18:00"), length("3 days"), EVERY_DAY);
        var midnight = at("2026-03-10T00:00");
        assertThat(deadline.hasRunOut(midnight.minusNanos(1))).isFalse();
        assertThat(deadline.hasRunOut(midnight)).isTrue();
        assertThat(deadline.lastDay()).isEqualTo("2026-03-09");
    }

    @Test void an_event_known_to_the_day_gives_the_same_end_as_any_moment_of_that_day() {
        var day = LocalDate.parse("2026-03-06");
        assertThat(Deadline.of(day, length("12 months"), WEEK).end())
                .isEqualTo(Deadline.of(at("2026-03-06T23:59:59"), length("12 months"), WEEK).end());
    }

    @Test void a_worked_saturday_counts_and_a_holiday_on_the_same_date_of_every_year_does_not() {
        var nauruz = new LegalCalendar(TASHKENT, WEEK.weekend(), new TreeSet<>(List.of(LocalDate.parse("2025-03-20"))),
                new TreeSet<>(List.of(MonthDay.of(3, 21))), new TreeSet<>(List.of(LocalDate.parse("2025-03-22"))),
                Optional.empty(), List.of());
        assertThat(Deadline.of(at("2025-03-19T12:00"), length("1 working day"), nauruz).lastDay())
                .isEqualTo("2025-03-22");
        assertThat(nauruz.dayOff(LocalDate.parse("2031-03-21"))).contains(DayOff.HOLIDAY);
    }

    @Test void working_days_of_several_calendars_are_those_on_which_all_of_them_work() {
        var friday = LegalCalendar.ofWeek(ZoneId.of("Asia/Tehran"), new TreeSet<>(List.of(DayOfWeek.FRIDAY)));
        var all = LegalCalendar.everyDay(TASHKENT).with(List.of(WEEK, friday));
        assertThat(Deadline.of(at("2026-03-05T12:00"), length("1 working day"), all).lastDay())
                .as("Friday in Tehran, Saturday and Sunday in Tashkent").isEqualTo("2026-03-09");
    }

    @Test void every_step_is_told() {
        var deadline = Deadline.of(at("2026-03-06T18:00"), length("48 hours"), OFFICE);
        assertThat(DeadlineText.lines(deadline, Language.ENGLISH)).containsExactly(
                "The limit begins on Friday 6 March 2026, 18:00 (Asia/Tashkent).",
                "48 hours later, by day and night, it is Sunday 8 March 2026, 18:00.",
                "Sunday 8 March 2026 does not count: weekend.",
                "The limit ends on Monday 9 March 2026, 09:00 (UTC+05:00).");
        assertThat(DeadlineText.lines(deadline, Language.RUSSIAN)).contains(
                "Через 48 часов, считая день и ночь: воскресенье, 8 марта 2026 года, 18:00.");
        assertThat(DeadlineText.lines(deadline, Language.CHINESE)).last().isEqualTo(
                "期限于2026年3月9日（星期一）09:00届满（UTC+05:00）。");
    }

    @Test void a_month_without_such_a_date_is_told_and_so_is_a_night() {
        var month = Deadline.of(at("2026-01-31T12:00"), length("1 month"), WEEK);
        assertThat(DeadlineText.lines(month, Language.ENGLISH)).containsExactly(
                "The limit begins on Saturday 31 January 2026, 12:00 (Asia/Tashkent).",
                "Counting 1 month from the next day, the last day is Saturday 28 February 2026.",
                "That month has no such date, so its last day stands in: Saturday 28 February 2026.",
                "Saturday 28 February 2026 to Sunday 1 March 2026 do not count: weekend.",
                "The limit ends with Monday 2 March 2026 (24:00, UTC+05:00).");
        var night = Deadline.of(at("2026-03-04T20:00"), length("12 hours"), OFFICE);
        assertThat(DeadlineText.lines(night, Language.ENGLISH)).contains(
                "Thursday 5 March 2026, 08:00 lies outside the opening hours 09:00–18:00.");
    }

    @Test void a_year_whose_holidays_are_not_announced_is_named() {
        var known = new LegalCalendar(TASHKENT, WEEK.weekend(), new TreeSet<>(List.of(LocalDate.parse("2026-10-01"))),
                new TreeSet<>(), new TreeSet<>(), Optional.empty(), List.of());
        var next = Deadline.of(at("2026-12-30T12:00"), length("5 working days"), known);
        assertThat(next.steps()).contains(new DeadlineStep.NotAnnounced(2027));
        assertThat(Deadline.of(at("2026-12-01T12:00"), length("5 working days"), known).steps())
                .doesNotContain(new DeadlineStep.NotAnnounced(2026));
    }

    @Test void a_calendar_without_a_working_day_has_no_end_to_give() {
        var never = LegalCalendar.ofWeek(TASHKENT, new TreeSet<>(List.of(DayOfWeek.values())));
        assertThatThrownBy(() -> Deadline.of(at("2026-03-06T18:00"), length("3 days"), never))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no working day");
        var rest = new TreeSet<>(Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.FRIDAY).toList());
        var onlyFriday = LegalCalendar.ofWeek(TASHKENT, rest);
        var neverFriday = LegalCalendar.ofWeek(TASHKENT, new TreeSet<>(List.of(DayOfWeek.FRIDAY)));
        assertThat(onlyFriday.hasWorkingDays()).isTrue();
        assertThat(onlyFriday.with(List.of(neverFriday)).hasWorkingDays()).isFalse();
    }

    private static Length length(String text) { return Length.parse(text).orElseThrow(); }

    private static Instant at(String local) { return LocalDateTime.parse(local).atZone(TASHKENT).toInstant(); }

    private static LocalDateTime end(String length, LocalDateTime from, LegalCalendar calendar) {
        var deadline = Deadline.of(from.atZone(TASHKENT).toInstant(), length(length), calendar);
        return ZonedDateTime.ofInstant(deadline.end(), TASHKENT).toLocalDateTime();
    }
}
