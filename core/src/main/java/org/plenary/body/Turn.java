package org.plenary.body;

import org.plenary.act.DatedAct;
import org.plenary.vocabulary.PartyId;

/// A recorded change in the chair of a body, or a recorded host: which party's turn it was.
public record Turn(PartyId party, DatedAct act) {}
