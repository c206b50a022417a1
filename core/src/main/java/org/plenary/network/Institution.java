package org.plenary.network;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// An institution of a party that belongs to a network; `until` is its last known day there.
public record Institution(
        PartyId party, Words name, PartialDate since, Optional<PartialDate> until, DatedAct act) {}
