package org.plenary.timeline;

import java.time.Instant;
import java.time.LocalDate;

/// The two dates of a question: what was in effect on `day`, as far as it had been entered by `known`.
public record AsOf(LocalDate day, Instant known) {
    /// In effect on `day`, with everything that is known today.
    public static AsOf on(LocalDate day) { return new AsOf(day, Instant.MAX); }
}
