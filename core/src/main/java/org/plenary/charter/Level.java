package org.plenary.charter;

import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.Words;

/// One rung of the ladder of relations between parties; `rank` 1 is the lowest.
public record Level(LevelId id, Words name, int rank) {}
