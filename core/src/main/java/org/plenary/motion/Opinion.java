package org.plenary.motion;

import java.time.Instant;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// What a party had entered in the record beside its position; it does not stand in the way of the decision.
public record Opinion(PartyId party, Words says, PartialDate on, Instant at) {}
