package org.plenary.cli;

import java.nio.file.Path;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.read.ReadingReport;
import org.plenary.lab.rollcall.read.RollCallFile;
import picocli.CommandLine.Option;

/// What the analysis of recorded votes is asked: of which record, in which form.
final class RecordedVotes {
    /// A record as far as it could be read, and what became of every line.
    record Read(RollCalls record, ReadingReport report) {
        /// Where lines were left out the answer stands, and the status says that there are findings.
        int status() { return report.complete() ? Exit.DONE : Exit.NO; }
    }

    @Option(names = "--ballots", paramLabel = "FILE", required = true,
            description = {
                "the recorded votes as CSV, plain or gzip: motion,date,matter,party,position, or a public",
                "release of the votes of the United Nations General Assembly as it is"
            })
    private Path ballots;

    @Option(names = "--motions", paramLabel = "FILE",
            description = "dates and titles of the motions, where a release keeps them apart (un_roll_calls)")
    private Path motions;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    boolean json() { return json; }

    /// Reads the record and reports every line that was not taken; refuses a file that cannot be used.
    Read read(Terminal terminal, Patience patience) {
        var file = RollCallFile.of(Folder.file(ballots))
                .tellingProgress(lines -> patience.at("%,d lines read".formatted(lines)));
        if (motions != null) file = file.describedBy(Folder.file(motions));
        var reading = file.read();
        Findings.print(reading.report().toString().lines().toList(), terminal.err());
        return new Read(reading.rollCalls().orElseThrow(() -> new Refusal(
                "Nothing was computed, because of the findings above.")), reading.report());
    }
}
