package org.plenary.rule.analysis;

import java.util.Optional;
import org.plenary.rule.Vote;

/// The answer to a question about a rule, with a vote that shows it where one can.
public sealed interface Answer {
    /// It is so. Where the question is whether something can happen, the witness is a vote in which
    /// it does.
    record Yes(Optional<Vote> witness) implements Answer {}

    /// It is not so. Where the question is whether something is always or never so, the witness is a
    /// vote that contradicts it.
    record No(Optional<Vote> witness) implements Answer {}

    /// The search was given up after `steps` steps; 0 where the numbers are too large for it.
    record Undecided(long steps) implements Answer {}

    default boolean isYes() { return this instanceof Yes; }
}
