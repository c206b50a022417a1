package org.plenary.rule.analysis;

import java.util.SortedSet;
import org.plenary.vocabulary.PartyId;

/// Who alone prevents adoption by being against, whatever all others do. `undecided` are seats for
/// which the search was given up.
public record Vetoes(SortedSet<PartyId> holders, SortedSet<PartyId> undecided) {}
