package org.plenary.charter;

import java.util.List;
import org.plenary.calendar.Span;
import org.plenary.vocabulary.Source;

/// The smallest citable part of a charter: what is laid down, for how long, by which source.
/// `path` says where it stands in the file (`bodies/heads of state`), for findings and citations.
public record Provision<T>(T law, Span inForce, List<Source> sources, String path) {
    public Provision {
        sources = List.copyOf(sources);
    }
}
