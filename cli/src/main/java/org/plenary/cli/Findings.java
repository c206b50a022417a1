package org.plenary.cli;

import java.util.List;
import org.plenary.charterfile.Reading;
import org.plenary.charterfile.finding.LocatedFinding;

/// Prints what reading found, and refuses to go on where an error is among it.
final class Findings {
    private static final int MOST = 50;

    private Findings() {}

    static <T> T valueOf(Reading<T> reading, Terminal terminal) {
        print(reading.findings().stream().filter(LocatedFinding::isError).toList(), terminal);
        return reading.value().orElseThrow(() -> new Refusal("Nothing was loaded, because of the findings above."));
    }

    static void print(List<LocatedFinding> findings, Terminal terminal) {
        findings.stream().limit(MOST).forEach(finding -> terminal.err().println(finding));
        if (findings.size() > MOST) {
            terminal.err().println("... and %d more.".formatted(findings.size() - MOST));
        }
    }
}
