package org.plenary.organisation;

import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.charter.Charter;

/// Fills in what an act about a motion leaves to the law.
final class MotionCompletion {
    private MotionCompletion() {}

    static DatedAct of(Charter charter, Organisation organisation, MotionAct act, DatedAct filed) { return filed; }
}
