package org.plenary.charter;

import java.util.List;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Words;

/// How many incidents of which grade, about one party under one instrument and within which time, open a step. Any one
/// of `reachedBy` is enough.
public record ThresholdLaw(Words name, InstrumentId about, List<Accumulation> reachedBy) {
    public ThresholdLaw {
        reachedBy = List.copyOf(reachedBy);
    }
}
