package org.plenary.server.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.charter.Charter;

/// The lab of a server: its records, its runs, and the charter under reforms by their ids (empty where they do not fit
/// together).
public record Lab(Shelf shelf, Runs runs, Function<List<String>, Optional<Charter>> reforming)
        implements AutoCloseable {
    /// The record made of the organisation's own decided motions.
    static final String OWN = "own";

    @Override public void close() { runs.close(); }
}
