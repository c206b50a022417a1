package org.plenary.calendar;

import java.time.LocalTime;

/// The hours of a working day in which an office can be reached, both ends included; what lies outside is night.
public record OpeningHours(LocalTime from, LocalTime to) {
    /// Hours that run over midnight belong to two days and are not what an office has.
    public OpeningHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "Opening hours end after they begin, not from %s to %s.".formatted(from, to));
        }
    }

    @Override public String toString() { return from + "–" + to; }
}
