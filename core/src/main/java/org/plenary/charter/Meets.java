package org.plenary.charter;

import java.util.Optional;
import org.plenary.calendar.Length;
import org.plenary.vocabulary.Words;

/// How often a body meets, and on whose initiative it meets out of turn.
public record Meets(int atLeast, Length per, Optional<Extraordinary> extraordinary, Optional<Words> note) {
    /// An extraordinary meeting needs so many initiators, and the consent of all others where it says so.
    public record Extraordinary(int initiators, boolean consentOfOthers, Optional<Length> notice) {}
}
