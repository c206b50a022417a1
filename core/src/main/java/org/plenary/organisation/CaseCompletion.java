package org.plenary.organisation;

import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// Fills in what an act about a case leaves to the law.
final class CaseCompletion {
    private CaseCompletion() {}

    static DatedAct of(Charter charter, Organisation organisation, CaseAct act, DatedAct filed) { return filed; }
}
