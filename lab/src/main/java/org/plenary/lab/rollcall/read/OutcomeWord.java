package org.plenary.lab.rollcall.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How records say that a motion was adopted or not.
final class OutcomeWord {
    /// A text that bears the symbol of a resolution was adopted; drafts have other symbols.
    private static final Pattern RESOLUTION = Pattern.compile("[as]/res/.+");

    private OutcomeWord() {}

    static Optional<Boolean> of(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "adopted", "carried", "passed", "true", "yes", "1" -> Optional.of(true);
            case "not adopted", "not-adopted", "rejected", "failed", "vetoed", "false", "no", "0" -> Optional.of(false);
            default -> RESOLUTION.matcher(word).matches() ? Optional.of(true) : Optional.empty();
        };
    }
}
