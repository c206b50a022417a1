package org.plenary.procedure;

import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// A step along a procedure that somebody entitled files.
public record Move(String id, Words name, Selector by, StageId to) {}
