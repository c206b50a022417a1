package org.plenary.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// A stretch of days, from `since` (inclusive) until `until` (exclusive); either end may be open.
public record Span(Optional<LocalDate> since, Optional<LocalDate> until) {
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    public boolean covers(LocalDate day) {
        return since.map(start -> !day.isBefore(start)).orElse(true)
                && until.map(day::isBefore).orElse(true);
    }

    public boolean overlaps(Span other) {
        return startsBefore(other.until) && other.startsBefore(until);
    }

    private boolean startsBefore(Optional<LocalDate> end) {
        return since.isEmpty() || end.isEmpty() || since.get().isBefore(end.get());
    }
}
