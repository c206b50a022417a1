package org.plenary.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/// Calendars, lengths and moments out of a seed. The zones change their clocks at midnight, over midnight, by half an
/// hour, by a whole day, or never.
final class RandomCalendars {
    static final List<String> ZONES = List.of("Asia/Tashkent", "Europe/Berlin", "America/Santiago", "America/Havana",
            "Asia/Beirut", "Africa/Cairo", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu",
            "America/Nuuk", "America/St_Johns", "Africa/Casablanca", "Asia/Gaza", "America/Asuncion", "UTC");
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    private final Random random;

    RandomCalendars(long seed) { random = new Random(seed); }

    LegalCalendar calendar() {
        var calendar = own();
        var others = new ArrayList<LegalCalendar>();
        for (int i = random.nextInt(3); i > 0; i--) others.add(own());
        var together = calendar.with(others);
        return together.hasWorkingDays() ? together : calendar;
    }

    private LegalCalendar own() {
        var weekend = new TreeSet<DayOfWeek>();
        for (int i = random.nextInt(4); i > 0; i--) weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
        var yearly = new TreeSet<MonthDay>();
        for (int i = random.nextInt(12); i > 0; i--) yearly.add(MonthDay.from(day()));
        return new LegalCalendar(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))), weekend, days(300), yearly,
                days(100), hours(), List.of());
    }

    private TreeSet<LocalDate> days(int most) {
        var days = new TreeSet<LocalDate>();
        for (int i = random.nextInt(most); i > 0; i--) days.add(day());
        return days;
    }

    private LocalDate day() { return FIRST.plusDays(random.nextInt(9000)); }

    private Optional<OpeningHours> hours() {
        if (random.nextBoolean()) return Optional.empty();
        int from = random.nextInt(23 * 60);
        int to = from + 1 + random.nextInt(24 * 60 - 1 - from);
        return Optional.of(new OpeningHours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L)));
    }

    Length length() {
        var unit = Length.Unit.values()[random.nextInt(Length.Unit.values().length)];
        int most = unit == Length.Unit.HOURS ? 400 : unit == Length.Unit.YEARS ? 10 : 90;
        return new Length(1 + random.nextInt(most), unit);
    }

    /// A moment within twenty-five years; every second one lies close to midnight somewhere.
    Instant moment() {
        var moment = FIRST.plusDays(random.nextInt(9000)).atStartOfDay(ZoneId.of("UTC")).toInstant();
        return random.nextBoolean() ? moment.plusSeconds(random.nextInt(86_400))
                : moment.plusSeconds(1800L * random.nextInt(48) - 60 + random.nextInt(120));
    }

    long later(long most) { return random.nextLong(most); }
}
