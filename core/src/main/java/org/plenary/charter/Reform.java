package org.plenary.charter;

import java.time.LocalDate;
import java.util.List;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// An overlay that changes a charter from a date: who asks for it, and why.
public record Reform(String id, Words name, Words reason, LocalDate from, List<Source> sources) {
    public Reform {
        sources = List.copyOf(sources);
    }
}
