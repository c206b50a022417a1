package org.plenary.organisation;

import org.plenary.act.ComplianceAct;

/// What must be so before an act of this chapter is entered.
final class ComplianceGuard {
    private ComplianceGuard() {}

    static void check(Guard guard, ComplianceAct act) { }
}
