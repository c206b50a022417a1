package org.plenary.charter;

import org.plenary.vocabulary.Words;

/// A kind of question that bodies decide.
public record MatterLaw(Words name) {}
