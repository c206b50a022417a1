package org.plenary.compliance;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.PartyId;

/// A measure that fell on a party: since when and in which case, and what lifted it.
public record Measure(
        PartyId party, String measure, Optional<CaseId> inCase, DatedAct applied, Optional<DatedAct> lifted) {
    Measure liftedBy(DatedAct act) { return new Measure(party, measure, inCase, applied, Optional.of(act)); }
}
