package org.plenary.procedure;

import java.util.Optional;
import org.plenary.calendar.Length;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.StageId;

/// A legal time limit: how long, by which calendar, and where silence leads.
public record Clock(Length length, Optional<CalendarId> calendar, StageId then) {}
