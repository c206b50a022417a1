package org.plenary.procedure;

import java.util.Optional;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// A step along a procedure that somebody entitled files; where `when` is there, only while it is so.
public record Move(String id, Words name, Selector by, Optional<Fact> when, StageId to) {}
