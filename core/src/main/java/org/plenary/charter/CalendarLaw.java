package org.plenary.charter;

import java.util.List;
import org.plenary.calendar.LegalCalendar;
import org.plenary.vocabulary.CalendarId;

/// A calendar as the charter lays it down: its own days and hours, and the calendars `of` which it is made. A day
/// counts only where it is a working day in all of them.
public record CalendarLaw(LegalCalendar own, List<CalendarId> of) {
    public CalendarLaw {
        of = List.copyOf(of);
    }
}
