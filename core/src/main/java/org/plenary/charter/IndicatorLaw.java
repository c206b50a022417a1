package org.plenary.charter;

import org.plenary.vocabulary.Words;

/// A figure that is kept of parties: its name and unit.
public record IndicatorLaw(Words name, String unit) {}
