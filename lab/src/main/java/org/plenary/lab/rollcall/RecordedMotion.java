package org.plenary.lab.rollcall;

import java.time.LocalDate;
import java.util.Optional;

/// A motion of a record, as far as its source describes it. `adopted` is the outcome that the record itself
/// gives; most records of positions give none.
public record RecordedMotion(
        String id, Optional<LocalDate> date, Optional<String> matter, Optional<String> title,
        Optional<Boolean> adopted) {
    /// A motion of which only the number is known.
    public static RecordedMotion of(String id) {
        return new RecordedMotion(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public RecordedMotion on(LocalDate day) {
        return new RecordedMotion(id, Optional.of(day), matter, title, adopted);
    }

    public RecordedMotion about(String subject) {
        return new RecordedMotion(id, date, Optional.of(subject), title, adopted);
    }

    public RecordedMotion titled(String words) {
        return new RecordedMotion(id, date, matter, Optional.of(words), adopted);
    }

    public RecordedMotion withOutcome(boolean carried) {
        return new RecordedMotion(id, date, matter, title, Optional.of(carried));
    }
}
