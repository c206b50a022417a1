package org.plenary.lab.rollcall.read;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// What a code means from one date on and up to, not including, another. Dates known to the year cover it whole.
record PartyCode(PartyId party, String name, LocalDate since, Optional<LocalDate> until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until.isEmpty() || day.isBefore(until.get()));
    }

    static LocalDate from(String text) {
        return text.length() == 4 ? LocalDate.of(Integer.parseInt(text), 1, 1) : LocalDate.parse(text);
    }

    static Optional<LocalDate> until(String text) {
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(text.length() == 4 ? LocalDate.of(Integer.parseInt(text) + 1, 1, 1) : LocalDate.parse(text));
    }
}
