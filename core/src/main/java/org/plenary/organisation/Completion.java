package org.plenary.organisation;

import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// Fills in what an act leaves to the law: the moment at which a silence expires, the stage to which a move leads.
final class Completion {
    private Completion() {}

    static DatedAct of(Charter charter, Organisation organisation, DatedAct filed) { return filed; }
}
