package org.plenary.membership;

import org.plenary.act.DatedAct;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.PartyKind;
import org.plenary.vocabulary.Words;

/// A party as the record names it.
public record Party(PartyId id, PartyKind kind, Words name, DatedAct act) {}
