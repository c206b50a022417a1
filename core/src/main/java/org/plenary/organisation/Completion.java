package org.plenary.organisation;

import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.act.ProceedingAct;
import org.plenary.charter.Charter;
import org.plenary.vocabulary.IncidentId;

/// Fills in what an act leaves to the law: the moment at which a silence expires, the stage to which a move leads.
final class Completion {
    /// The name with which a reporter leaves the naming of the incident to the register.
    private static final IncidentId NEW = new IncidentId("new");

    private Completion() {}

    static DatedAct of(Charter charter, Organisation organisation, DatedAct filed) {
        if (filed.act() instanceof MotionAct act) return MotionCompletion.of(charter, organisation, act, filed);
        if (filed.act() instanceof CaseAct act) return CaseCompletion.of(charter, organisation, act, filed);
        if (filed.act() instanceof ProceedingAct act) return ProceedingCompletion.of(charter, organisation, act, filed);
        if (filed.act() instanceof ComplianceAct.IncidentReported act && act.incident().equals(NEW)) {
            return filed.with(named(organisation, act));
        }
        return filed;
    }

    private static ComplianceAct named(Organisation organisation, ComplianceAct.IncidentReported act) {
        return new ComplianceAct.IncidentReported(organisation.compliance().incidents().nextId(act.party()),
                act.party(), act.instrument(), act.occurred(), act.what(), act.grade(), act.source(), act.paper(),
                act.digest(), act.author(), act.audience());
    }
}
