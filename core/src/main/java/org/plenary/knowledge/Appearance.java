package org.plenary.knowledge;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Words;

/// A place where a concept is voiced: an instrument, or something outside one. `first` is what the
/// source of this entry claims; several sources may claim different firsts.
public record Appearance(
        ConceptId concept, Optional<InstrumentId> instrument, Words where, Optional<Words> wording,
        boolean first, PartialDate on, DatedAct act) {}
