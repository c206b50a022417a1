package org.plenary.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// An act with its two dates (the day on which it takes effect, the moment at which it was entered),
/// the body that did it, the place, and who says so.
public record DatedAct(
        Act act,
        PartialDate on,
        Instant entered,
        Optional<BodyId> by,
        Optional<Words> at,
        Optional<Words> note,
        List<Source> sources,
        List<Contested> contested) {

    public DatedAct {
        sources = List.copyOf(sources);
        contested = List.copyOf(contested);
    }

    /// Another act with these dates, body, place and sources.
    public DatedAct with(Act other) {
        return new DatedAct(other, on, entered, by, at, note, sources, contested);
    }
}
