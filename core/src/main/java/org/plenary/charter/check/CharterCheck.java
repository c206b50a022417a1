package org.plenary.charter.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;

/// Everything that is doubtful in a charter, in the order of its provisions.
public final class CharterCheck {
    private static final List<Check> CHECKS = List.of(
            new UnknownNames(), new UnknownStages(), new DatedGaps(), new Competences(), new RuleReach(),
            new StageReach(), new Offices(), new Circles(), new Clocks(), new Incidents(), new ReplyWindows(),
            new WorkingDays(), new Articles(), new Sources(), new Languages());

    private CharterCheck() {}

    /// All findings of all checks; an empty list says that the charter is clean.
    public static List<CharterFinding> of(Charter charter) {
        var findings = new ArrayList<CharterFinding>();
        for (var check : CHECKS) findings.addAll(check.of(charter));
        Collections.sort(findings);
        return List.copyOf(findings);
    }
}
