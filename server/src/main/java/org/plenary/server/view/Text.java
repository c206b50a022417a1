package org.plenary.server.view;

import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Words;

/// A text as it is shown, with the language it is in, which may be another than the page's.
public record Text(String text, Language in) {
    public static Text of(Words words, Language wanted) {
        return new Text(words.in(wanted), words.languageOf(wanted));
    }

    /// A name that has no wordings, such as an identifier.
    public static Text verbatim(String text, Language language) { return new Text(text, language); }

    public boolean isForeignTo(Language language) { return !in.equals(language); }

    public boolean isEmpty() { return text.isEmpty(); }

    @Override public String toString() { return text; }
}
