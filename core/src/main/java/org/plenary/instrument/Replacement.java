package org.plenary.instrument;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.InstrumentId;

/// The end of an instrument, and the one that takes its place where there is one.
public record Replacement(PartialDate on, Optional<InstrumentId> by, DatedAct act) {}
