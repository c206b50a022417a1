package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.calendar.OpeningHours;
import org.plenary.charter.Calendars;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.PartyKind;

@DisplayName("Calendars and time zones as a charter writes them")
class CalendarReadingSpec {
    private static final LocalDate DAY = LocalDate.parse("2026-03-06");

    @TempDir Path folder;

    private Reading<OrganisationFiles> read(String sections) {
        return new Folder(folder).with("charter.yaml", """
                charter: 1
                organisation: {id: league, name: {en: League}, established: 2001-06-15, time zone: Asia/Tashkent}
                """ + sections).read();
    }

    @Test void a_calendar_has_a_weekend_holidays_hours_and_worked_days() {
        var charter = read("""
                calendars:
                  seat:
                    time zone: Asia/Tashkent
                    weekend: [saturday, sunday]
                    holidays: 2026-03-20
                    yearly: [03-21, 02-29]
                    also working: 2026-03-28
                    hours: {from: 09:00, to: 18:00}
                """).value().orElseThrow().charter();
        var seat = new Calendars(charter).of(new CalendarId("seat"), DAY);
        assertThat(seat.hours()).contains(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        assertThat(seat.yearly()).containsExactly(MonthDay.of(2, 29), MonthDay.of(3, 21));
        assertThat(seat.isWorkingDay(LocalDate.parse("2026-03-20"))).isFalse();
        assertThat(seat.isWorkingDay(LocalDate.parse("2026-03-28"))).isTrue();
    }

    @Test void a_calendar_of_others_works_where_all_of_them_do() {
        var charter = read("""
                calendars:
                  all: {time zone: Asia/Tashkent, of: [seat, host]}
                  seat: {time zone: Asia/Tashkent, weekend: [saturday, sunday]}
                  host: {time zone: Asia/Tehran, weekend: friday}
                """).value().orElseThrow().charter();
        var all = new Calendars(charter).of(new CalendarId("all"), DAY);
        assertThat(DAY.datesUntil(DAY.plusDays(4)).filter(all::isWorkingDay)).containsExactly(DAY.plusDays(3));
    }

    @Test void a_clock_that_names_no_calendar_counts_every_day_at_the_seat() {
        var days = new Calendars(read("").value().orElseThrow().charter()).of(Optional.empty(), DAY);
        assertThat(days.zone()).isEqualTo(ZoneId.of("Asia/Tashkent"));
        assertThat(days.isWorkingDay(LocalDate.parse("2026-03-08"))).isTrue();
    }

    @Test void a_calendar_of_other_days_is_better_than_none() {
        var charter = read("""
                calendars:
                  seat:
                    - {until: 2010-01-01, time zone: Asia/Tashkent, weekend: sunday}
                    - {since: 2020-01-01, until: 2026-01-01, time zone: Asia/Tashkent, weekend: friday}
                """).value().orElseThrow().charter();
        var calendars = new Calendars(charter);
        assertThat(calendars.of(new CalendarId("seat"), LocalDate.parse("2015-06-15")).isWorkingDay(DAY)).isTrue();
        assertThat(calendars.of(new CalendarId("seat"), DAY).isWorkingDay(DAY)).as("a Friday").isFalse();
    }

    @Test void what_is_no_time_date_or_zone_is_found_where_it_stands() {
        assertThat(read("""
                calendars:
                  seat:
                    time zone: Asia/Taschkent
                    yearly: [02-30, 3-21]
                    hours: {from: "18:00", to: "09:00"}
                  host: {time zone: Asia/Tehran, hours: {from: 9, to: 24:00}}
                """).findings().stream().map(Folder::shortly)).containsExactly(
                "charter.yaml:5:16 wrong-value", "charter.yaml:6:14 wrong-value", "charter.yaml:6:21 wrong-value",
                "charter.yaml:7:32 wrong-value", "charter.yaml:8:48 wrong-value", "charter.yaml:8:55 wrong-value");
    }

    @Test void an_unknown_zone_names_those_that_may_have_been_meant() {
        assertThat(read("parties: {UZB: {kind: state, zone: Asia/Taschkent}}").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).startsWith("Did you mean 'Asia/Tashkent'"));
    }

    @Test void every_state_of_the_common_file_reads_its_deadlines_in_the_zone_of_its_capital() {
        var parties = Organisations.read(Path.of("../organisations/sco")).value().orElseThrow().charter().parties();
        assertThat(parties.provisions().values()).allSatisfy(versions -> assertThat(versions).allSatisfy(party ->
                assertThat(party.law().zone().isPresent()).as(party.path())
                        .isEqualTo(party.law().kind() == PartyKind.STATE)));
        assertThat(parties.at(new PartyId("KAZ"), DAY).orElseThrow().law().zone()).contains(ZoneId.of("Asia/Almaty"));
        assertThat(parties.at(new PartyId("RUS"), DAY).orElseThrow().law().zone()).contains(ZoneId.of("Europe/Moscow"));
        assertThat(parties.at(new PartyId("CHL"), DAY).orElseThrow().law().zone())
                .contains(ZoneId.of("America/Santiago"));
    }
}
