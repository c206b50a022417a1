package org.plenary.organisation;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// What an act brings about for a motion.
final class MotionConsequences {
    private MotionConsequences() {}

    static List<DatedAct> of(Charter charter, Organisation organisation, DatedAct act) { return List.of(); }
}
