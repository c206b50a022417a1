package org.plenary.organisation;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// What an act brings about for a case.
final class CaseConsequences {
    private CaseConsequences() {}

    static List<DatedAct> of(Charter charter, Organisation organisation, DatedAct act) { return List.of(); }
}
