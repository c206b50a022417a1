package org.plenary.cli;

import java.io.PrintWriter;
import java.util.List;
import org.plenary.act.Ground;
import org.plenary.charterfile.Reading;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.lab.ballot.LineFinding;
import org.plenary.server.clerk.Appointment.RefusedAct;

/// Prints what reading found, and refuses to go on where an error is among it.
final class Findings {
    private static final int MOST = 50;

    private Findings() {}

    static <T> T valueOf(Reading<T> reading, Terminal terminal) {
        print(reading.findings().stream().filter(LocatedFinding::isError).toList(), terminal.err());
        return reading.value().orElseThrow(() -> new Refusal("Nothing was loaded, because of the findings above."));
    }

    static void print(List<?> findings, PrintWriter out) {
        findings.stream().limit(MOST).forEach(out::println);
        if (findings.size() > MOST) out.println("... and %d more.".formatted(findings.size() - MOST));
    }

    /// Refuses a file of votes or seats that has findings.
    static void refuse(List<LineFinding> findings, Terminal terminal) {
        if (findings.isEmpty()) return;
        print(findings, terminal.err());
        throw new Refusal("Nothing was computed, because of the findings above.");
    }

    /// Prints the acts that the record does not bear out, and answers the refusal that says what was not done.
    static Refusal notBorneOut(List<RefusedAct> acts, String undone, Terminal terminal) {
        acts.forEach(refused -> terminal.err().println(refused.act().on() + ", "
                + String.join(" ", refused.grounds().stream().map(Ground::text).toList())));
        return new Refusal("Nothing was entered or %s: the record does not bear out these acts.".formatted(undone));
    }
}
