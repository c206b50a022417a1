package org.plenary.organisation;

import org.plenary.act.ProceedingAct;

/// What must be so before an act of this chapter is entered.
final class ProceedingGuard {
    private ProceedingGuard() {}

    static void check(Guard guard, ProceedingAct act) { }
}
