package org.plenary.relation;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;

/// A party's place in an outside organisation: since when, and as what where that is known.
public record Affiliation(
        PartyId party, PartyId organisation, Optional<String> as, PartialDate since, DatedAct act) {}
