package org.plenary.charter.reading;

import java.util.List;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// One entry of a charter as it holds on a day: its section, its key, how it is called, what it lays down, and by which
/// source.
public record Entry(Section section, String name, Words title, List<Part> parts, List<Source> sources) {
    public Entry {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /// The entry as it is called.
    public String title(LawText text) { return text.names().words(title, name); }
}
