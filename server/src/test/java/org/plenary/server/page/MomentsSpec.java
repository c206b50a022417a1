package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.calendar.Deadline;
import org.plenary.calendar.LegalCalendar;
import org.plenary.calendar.Length;
import org.plenary.server.Sco;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("A deadline is read in the local time of each capital")
class MomentsSpec {
    private static final Moments ENGLISH = new Moments(Phrases.in(Language.ENGLISH));
    private static final Instant EXPIRY = Instant.parse("2026-03-09T13:00:00Z");

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "Asia/Shanghai,    '9 Mar 2026', 21:00, UTC+8",
        "Asia/Tashkent,    '9 Mar 2026', 18:00, UTC+5",
        "Asia/Kolkata,     '9 Mar 2026', 18:30, UTC+5:30",
        "Asia/Kathmandu,   '9 Mar 2026', 18:45, UTC+5:45",
        "America/Santiago, '9 Mar 2026', 10:00, UTC−3",
        "Pacific/Apia,     '10 Mar 2026', 02:00, UTC+13",
        "Europe/London,    '9 Mar 2026', 13:00, UTC",
    })
    void one_moment_in_many_capitals(ZoneId zone, String day, String time, String offset) {
        var local = ENGLISH.of(EXPIRY, zone);
        assertThat(local.day()).endsWith(day);
        assertThat(local.time()).isEqualTo(time);
        assertThat(local.offset()).isEqualTo(offset);
        assertThat(local.zone()).isEqualTo(zone.getId());
    }

    @Test void it_is_written_as_each_language_writes_it() {
        var tashkent = ZoneId.of("Asia/Tashkent");
        assertThat(ENGLISH.of(EXPIRY, tashkent)).hasToString("Mon 9 Mar 2026, 18:00 (UTC+5, Asia/Tashkent)");
        assertThat(new Moments(Phrases.in(Language.RUSSIAN)).of(EXPIRY, tashkent).day()).isEqualTo("пн, 9 мар. 2026");
        assertThat(new Moments(Phrases.in(Language.CHINESE)).of(EXPIRY, tashkent).day()).isEqualTo("2026年3月9日周一");
    }

    @Test void the_end_of_a_day_is_24_00_of_that_day_at_the_seat_and_a_full_minute_elsewhere() {
        var seat = LegalCalendar.everyDay(ZoneId.of("Asia/Shanghai"));
        var end = Deadline.of(LocalDate.parse("2026-03-06"), Length.parse("3 days").orElseThrow(), seat).end();
        assertThat(ENGLISH.end(end, ZoneId.of("Asia/Shanghai")))
                .hasToString("Mon 9 Mar 2026, 24:00 (UTC+8, Asia/Shanghai)");
        assertThat(ENGLISH.end(end, ZoneId.of("Asia/Tashkent")))
                .hasToString("Mon 9 Mar 2026, 21:00 (UTC+5, Asia/Tashkent)");
        assertThat(ENGLISH.end(EXPIRY, ZoneId.of("Asia/Tashkent"))).isEqualTo(
                ENGLISH.of(EXPIRY, ZoneId.of("Asia/Tashkent")));
    }

    @Test void the_offset_is_that_of_the_day_and_not_of_today() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(ENGLISH.of(Instant.parse("2026-03-28T16:00:00Z"), berlin).offset()).isEqualTo("UTC+1");
        assertThat(ENGLISH.of(Instant.parse("2026-03-29T16:00:00Z"), berlin).offset()).isEqualTo("UTC+2");
    }

    @Test void every_member_reads_it_at_home_and_who_has_no_capital_in_the_time_of_the_seat() {
        var rows = ENGLISH.end(EXPIRY, List.of(new PartyId("KAZ"), new PartyId("RUS"), new PartyId("UN")),
                Sco.on("2026-11-22"));
        assertThat(rows).extracting(row -> row.moment().time()).containsExactly("18:00", "16:00", "21:00");
        assertThat(rows).extracting(Moments.InCapital::known).containsExactly(true, true, false);
    }
}
