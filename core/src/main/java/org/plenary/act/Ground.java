package org.plenary.act;

import java.util.Optional;

/// A reason to refuse a filing: which field of the act, what was and what was needed, under which
/// provision where there is one, and what would satisfy it.
public record Ground(String field, Optional<String> source, String sentence, String remedy) {
    /// The whole ground as a person reads it.
    public String text() {
        var cited = source.map(provision -> sentence + " (" + provision + ")").orElse(sentence);
        return remedy.isEmpty() ? cited : cited + " " + remedy;
    }
}
