package org.plenary.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.plenary.calendar.PartialDate;
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

    @Option(names = "--from", paramLabel = "DATE", description = "only motions of that day or later")
    private String from;

    @Option(names = "--until", paramLabel = "DATE", description = "only motions of that day or earlier")
    private String until;

    /// Whether a record is given; refuses what only describes one, where there is none.
    boolean isGiven() {
        if (ballots != null) return true;
        if (motions == null && columns == null && from == null && until == null) return false;
        throw new Refusal("--motions, --columns, --from and --until describe a record of votes. "
                + "Name it with --ballots.");
    }

    Path path() {
        if (ballots == null) throw new Refusal("Missing required option: '--ballots=FILE'");
        return Folder.file(ballots);
    }

    /// The file, and the time that was chosen of it, as figures name their source.
    String name(Reply reply) {
        return path().getFileName() + (from == null ? "" : reply.say("record.from", from))
                + (until == null ? "" : reply.say("record.until", until));
    }

    /// Reads the record and reports every line that was not taken; refuses a file that cannot be used.
    Read read(Terminal terminal, Patience patience) { return read(file(patience), false, terminal); }

    /// The same, with no fault left in a ballot file of Plenary's own columns.
    Read readStrictly(Terminal terminal, Patience patience) {
        return read(file(patience).ownStrictly(), true, terminal);
    }

    private Read read(RollCallFile file, boolean onlyFaults, Terminal terminal) {
        var reading = file.read();
        if (!onlyFaults || !reading.report().notes().isEmpty()) {
            Findings.print(reading.report().toString().lines().toList(), terminal.err());
        }
        return new Read(chosen(reading.rollCalls().orElseThrow(() -> new Refusal(
                "Nothing was computed, because of the findings above."))), reading.report());
    }

    /// The motions of the time asked for; those without a date belong to none.
    private RollCalls chosen(RollCalls record) {
        if (from == null && until == null) return record;
        var first = from == null ? LocalDate.MIN : PartialDate.parse(from.strip()).map(PartialDate::first)
                .orElseGet(() -> Asked.date("--from", from));
        var last = until == null ? LocalDate.MAX : Asked.date("--until", until);
        var chosen = record.where(motion -> motion.date().filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .isPresent());
        if (!chosen.motions().isEmpty()) return chosen;
        throw new Refusal("--from, --until: no motion of the record has a date in that time. "
                + "Name the list of motions with --motions, or another time.");
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
