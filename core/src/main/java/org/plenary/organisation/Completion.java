package org.plenary.organisation;

import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.act.ProceedingAct;
import org.plenary.charter.Charter;

/// Fills in what an act leaves to the law: the moment at which a silence expires, the stage to which a move leads.
final class Completion {
    private Completion() {}

    static DatedAct of(Charter charter, Organisation organisation, DatedAct filed) {
        if (filed.act() instanceof MotionAct act) return MotionCompletion.of(charter, organisation, act, filed);
        if (filed.act() instanceof CaseAct act) return CaseCompletion.of(charter, organisation, act, filed);
        if (filed.act() instanceof ProceedingAct act) return ProceedingCompletion.of(charter, organisation, act, filed);
        return filed;
    }
}
