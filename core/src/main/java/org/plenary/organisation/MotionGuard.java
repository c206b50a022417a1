package org.plenary.organisation;

import org.plenary.act.MotionAct;

/// What must be so before an act of this chapter is entered.
final class MotionGuard {
    private MotionGuard() {}

    static void check(Guard guard, MotionAct act) { }
}
