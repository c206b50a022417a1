package org.plenary.charter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.calendar.LegalCalendar;
import org.plenary.vocabulary.CalendarId;

/// The calendars of a charter, ready to reckon with.
public record Calendars(Charter charter) {
    /// The calendar of a clock that starts on `day`. A clock that names none counts calendar days at the seat.
    public LegalCalendar of(Optional<CalendarId> name, LocalDate day) {
        return name.map(one -> of(one, day)).orElseGet(() -> LegalCalendar.everyDay(charter.profile().zone()));
    }

    /// A calendar that is not in force on `day` counts as its nearest version does: a clock must not stop because a
    /// calendar was laid down later. An unknown name is a programmer's error; the check of the charter refuses it.
    public LegalCalendar of(CalendarId name, LocalDate day) { return of(name, day, Collections.emptySortedSet()); }

    /// A calendar as laid down, with the calendars of which it is made.
    public LegalCalendar of(CalendarLaw law, LocalDate day) { return of(law, day, Collections.emptySortedSet()); }

    private LegalCalendar of(CalendarId name, LocalDate day, SortedSet<CalendarId> within) {
        var law = charter.calendars().at(name, day).or(() -> nearest(name, day)).map(Provision::law)
                .orElseThrow(() -> new IllegalArgumentException("No calendar is called '%s'.".formatted(name)));
        var outer = new TreeSet<>(within);
        outer.add(name);
        return of(law, day, outer);
    }

    /// A calendar within itself adds nothing to what it already asks.
    private LegalCalendar of(CalendarLaw law, LocalDate day, SortedSet<CalendarId> within) {
        return law.own().with(law.of().stream().filter(part -> !within.contains(part))
                .map(part -> of(part, day, within)).toList());
    }

    private Optional<Provision<CalendarLaw>> nearest(CalendarId name, LocalDate day) {
        var versions = charter.calendars().versions(name);
        var ended = versions.stream().filter(version -> version.inForce().until()
                .filter(end -> !end.isAfter(day)).isPresent()).reduce((_, later) -> later);
        return ended.or(() -> versions.stream().findFirst());
    }
}
