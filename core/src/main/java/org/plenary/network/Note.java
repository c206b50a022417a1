package org.plenary.network;

import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.Words;

/// A dated fact about a network: a size, a field of work, an agreement.
public record Note(Words what, PartialDate on, DatedAct act) {}
