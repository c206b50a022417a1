package org.plenary.cases;

import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;

/// One of several who must act together, and in what: in the move named, or in opening the case.
public record Joining(Optional<String> move, Author author, DatedAct act) {}
