package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.calendar.Deadline;
import org.plenary.calendar.DeadlineText;
import org.plenary.calendar.Length;
import org.plenary.charter.Calendars;
import org.plenary.charter.Charter;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.Language;

@DisplayName("Silence periods by the calendars of real organisations: holidays and clock changes come out right")
class SilencePeriodsSpec {
    private static final Charter SCO = charter("sco");

    private static Charter charter(String organisation) {
        return Organisations.read(Path.of("../organisations", organisation)).value().orElseThrow().charter();
    }

    private static Deadline deadline(Charter charter, String calendar, String length, LocalDateTime from) {
        var name = Optional.ofNullable(calendar).map(CalendarId::new);
        var legal = new Calendars(charter).of(name, from.toLocalDate());
        return Deadline.of(from.atZone(legal.zone()).toInstant(), Length.parse(length).orElseThrow(), legal);
    }

    @ParameterizedTest(name = "{0} from {1} end on {2}")
    @CsvSource({
        // Spring Festival 15 to 23 February 2026; Saturday 14 February is worked
        "72 hours,       2026-02-12T18:00, 2026-02-24T00:00:00",
        "24 hours,       2026-02-13T18:00, 2026-02-14T18:00:00",
        "3 working days, 2026-02-12T18:00, 2026-02-24T23:59:59",
        // National Day and Mid-Autumn 1 to 8 October 2025; Saturday 11 October is worked
        "5 working days, 2025-09-30T10:00, 2025-10-14T23:59:59",
        "72 hours,       2025-09-30T10:00, 2025-10-09T00:00:00",
        // Qingming 4 to 6 April 2026 ends on a Monday
        "10 days,        2026-03-26T10:00, 2026-04-07T23:59:59",
    })
    @DisplayName("State Council notices of 12 November 2024 and 4 November 2025: no silence expires on a holiday of the seat")
    void the_seat_in_beijing(String length, LocalDateTime from, LocalDateTime end) {
        var deadline = deadline(SCO, "seat", length, from);
        assertThat(LocalDateTime.ofInstant(deadline.end(), deadline.zone())).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} from {1} end on {2}")
    @CsvSource({
        // Nauruz: 20 March Iran; 23 March Kazakhstan, Pakistan, Tajikistan, Uzbekistan; 24 and 25 March Kazakhstan
        "1 working day, 2026-03-19T10:00, 2026-03-26T23:59:59",
        // New Year: 31 December to 9 January Russia, 10 and 11 January a weekend
        "1 working day, 2025-12-30T10:00, 2026-01-12T23:59:59",
        // 9 May 2026 is worked in China and no day off moves a Friday: Iran rests on Friday, Kyrgyzstan until 9 May
        "1 working day, 2026-05-08T10:00, 2026-05-12T23:59:59",
    })
    @DisplayName("Working days of all members: a day counts only where every member works")
    void all_members(String length, LocalDateTime from, LocalDateTime end) {
        var deadline = deadline(SCO, "all members", length, from);
        assertThat(LocalDateTime.ofInstant(deadline.end(), deadline.zone())).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}: 72 hours from {1} end on {2}")
    @CsvSource({
        "osce, 2026-03-27T16:00, 2026-03-30T17:00:00",
        "osce, 2026-10-23T16:00, 2026-10-26T15:00:00",
        "nato, 2026-03-27T16:00, 2026-03-30T17:00:00",
        "nato, 2026-10-23T16:00, 2026-10-26T15:00:00",
        "sco,  2026-03-27T16:00, 2026-03-30T16:00:00",
    })
    @DisplayName("72 hours over a change of the clocks are 72 hours: an hour later in spring, an hour earlier in autumn")
    void clocks_change_on_the_way(String organisation, LocalDateTime from, LocalDateTime end) {
        var deadline = deadline(charter(organisation), null, "72 hours", from);
        assertThat(LocalDateTime.ofInstant(deadline.end(), deadline.zone())).isEqualTo(end);
    }

    @Test void the_reckoning_over_spring_festival_is_told() {
        var deadline = deadline(SCO, "seat", "72 hours", LocalDateTime.parse("2026-02-12T18:00"));
        assertThat(DeadlineText.lines(deadline, Language.ENGLISH)).containsExactly(
                "The limit begins on Thursday 12 February 2026, 18:00 (Asia/Shanghai).",
                "72 hours later, by day and night, it is Sunday 15 February 2026, 18:00.",
                "Sunday 15 February 2026 to Monday 23 February 2026 do not count: public holiday.",
                "The limit ends on Tuesday 24 February 2026, 00:00 (UTC+08:00).");
    }

    @Test void a_silence_into_a_year_without_announced_holidays_says_so() {
        var deadline = deadline(SCO, "all members", "5 working days", LocalDateTime.parse("2026-12-28T10:00"));
        assertThat(DeadlineText.lines(deadline, Language.ENGLISH))
                .contains("The calendar names no single holidays for 2027; later ones may be announced.");
    }
}
