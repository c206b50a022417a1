package org.plenary.act;

import java.util.Optional;
import org.plenary.vocabulary.Sentence;

/// A reason to refuse a filing: which field of the act, what was and what was needed, under which
/// provision where there is one, and what would satisfy it.
public record Ground(String field, Optional<String> source, Sentence sentence, Sentence remedy) {
    /// The whole ground as a person reads it in English.
    public String text() {
        var cited = source.map(provision -> sentence + " (" + provision + ")").orElse(sentence.toString());
        return remedy.isEmpty() ? cited : cited + " " + remedy;
    }
}
