package org.plenary.organisation;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// What an act brings about for a meeting.
final class ProceedingConsequences {
    private ProceedingConsequences() {}

    static List<DatedAct> of(Charter charter, Organisation organisation, DatedAct act) { return List.of(); }
}
