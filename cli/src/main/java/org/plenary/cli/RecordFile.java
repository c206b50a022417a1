package org.plenary.cli;

import java.nio.file.Path;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.read.MappingText;
import org.plenary.lab.rollcall.read.ReadingReport;
import org.plenary.lab.rollcall.read.RollCallFile;
import picocli.CommandLine.Option;

/// A record of votes as a file: which, described by which other file, with which columns.
final class RecordFile {
    /// A record as far as it could be read, and what became of every line.
    record Read(RollCalls record, ReadingReport report) {
        /// Where lines were left out the answer stands, and the status says that there are findings.
        int status() { return report.complete() ? Exit.DONE : Exit.NO; }
    }

    @Option(names = "--ballots", paramLabel = "FILE",
            description = {
                "the recorded votes as CSV, plain, gzip or zip: motion,date,matter,party,position, or a public",
                "release of the votes of the United Nations as it is"
            })
    private Path ballots;

    @Option(names = "--motions", paramLabel = "FILE",
            description = "dates and titles of the motions, where a release keeps them apart (un_roll_calls)")
    private Path motions;

    @Option(names = "--columns", paramLabel = "MAP",
            description = {
                "which column of any other table is what: motion=..,party=..,position=..[,date=..][,matter=..]",
                "[,title=..][,outcome=..][,settled=..], and which code means what: for=Y,against=N,abstaining=A,",
                "absent=X|-; codes=public where parties are given by ISO or Correlates of War codes"
            })
    private String columns;

    boolean isGiven() { return ballots != null; }

    Path path() {
        if (ballots == null) throw new Refusal("Missing required option: '--ballots=FILE'");
        return Folder.file(ballots);
    }

    /// Reads the record and reports every line that was not taken; refuses a file that cannot be used.
    Read read(Terminal terminal, Patience patience) { return read(file(patience), false, terminal); }

    /// The same, with no fault left in a ballot file of Plenary's own columns.
    Read readStrictly(Terminal terminal, Patience patience) {
        return read(file(patience).ownStrictly(), true, terminal);
    }

    private static Read read(RollCallFile file, boolean onlyFaults, Terminal terminal) {
        var reading = file.read();
        if (!onlyFaults || !reading.report().notes().isEmpty()) {
            Findings.print(reading.report().toString().lines().toList(), terminal.err());
        }
        return new Read(reading.rollCalls().orElseThrow(() -> new Refusal(
                "Nothing was computed, because of the findings above.")), reading.report());
    }

    private RollCallFile file(Patience patience) {
        var file = RollCallFile.of(path()).tellingProgress(lines -> patience.at("%,d lines read".formatted(lines)));
        if (motions != null) file = file.describedBy(Folder.file(motions));
        if (columns == null) return file;
        return switch (MappingText.read(columns)) {
            case MappingText.Answer.Understood(var mapping) -> file.by(mapping);
            case MappingText.Answer.Wrong(var why) -> throw new Refusal("--columns: " + why);
        };
    }
}
