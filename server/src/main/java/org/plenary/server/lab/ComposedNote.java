package org.plenary.server.lab;

import java.util.List;
import java.util.function.Function;
import org.plenary.lab.composer.Note;
import org.plenary.vocabulary.Language;

/// A note of reforms, in whatever language it is read.
public record ComposedNote(List<String> reforms, Function<Language, Note> notes) {
    public ComposedNote {
        reforms = List.copyOf(reforms);
    }

    public Note in(Language language) { return notes.apply(language); }
}
