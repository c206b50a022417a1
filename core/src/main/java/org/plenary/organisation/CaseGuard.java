package org.plenary.organisation;

import org.plenary.act.CaseAct;

/// What must be so before an act of this chapter is entered.
final class CaseGuard {
    private CaseGuard() {}

    static void check(Guard guard, CaseAct act) { }
}
