package org.plenary.lab.rollcall;

import java.time.LocalDate;
import java.util.Optional;

/// A motion of a record, as far as its source describes it. `adopted` is the outcome that the record itself
/// gives; most records of positions give none. `settled` is the day on which the question was decided in the
/// end, where the record knows it.
public record RecordedMotion(
        String id, Optional<LocalDate> date, Optional<String> matter, Optional<String> title,
        Optional<Boolean> adopted, Optional<LocalDate> settled) {
    /// A motion of which only the number is known.
    public static RecordedMotion of(String id) {
        return new RecordedMotion(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public RecordedMotion on(LocalDate day) {
        return new RecordedMotion(id, Optional.of(day), matter, title, adopted, settled);
    }

    public RecordedMotion about(String subject) {
        return new RecordedMotion(id, date, Optional.of(subject), title, adopted, settled);
    }

    public RecordedMotion titled(String words) {
        return new RecordedMotion(id, date, matter, Optional.of(words), adopted, settled);
    }

    public RecordedMotion withOutcome(boolean carried) {
        return new RecordedMotion(id, date, matter, title, Optional.of(carried), settled);
    }

    public RecordedMotion settledOn(LocalDate day) {
        return new RecordedMotion(id, date, matter, title, adopted, Optional.of(day));
    }
}
