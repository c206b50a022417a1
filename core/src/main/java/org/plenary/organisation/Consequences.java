package org.plenary.organisation;

import java.util.ArrayList;
import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// What an act brings about by law at once, in the organisation that already holds it.
final class Consequences {
    private Consequences() {}

    static List<DatedAct> of(Charter charter, Organisation organisation, DatedAct act) {
        var all = new ArrayList<DatedAct>();
        all.addAll(MotionConsequences.of(charter, organisation, act));
        all.addAll(CaseConsequences.of(charter, organisation, act));
        all.addAll(ProceedingConsequences.of(charter, organisation, act));
        return all;
    }
}
