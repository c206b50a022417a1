package org.plenary.procedure;

import org.plenary.vocabulary.StageId;

/// A fact that moves a case on to a stage as soon as it is true.
public record Condition(Fact when, StageId to) {}
