package org.plenary.knowledge;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Something that happened around the organisation and that its record is to be read with.
public record Circumstance(Words what, List<PartyId> parties, PartialDate on, DatedAct act) {
    public Circumstance {
        parties = List.copyOf(parties);
    }
}
