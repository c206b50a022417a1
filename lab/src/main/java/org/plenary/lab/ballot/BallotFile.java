package org.plenary.lab.ballot;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.vocabulary.PartyId;

/// Reads Plenary's ballot CSV: `motion,date,matter,party,position`, one line for each party and motion;
/// further columns are allowed. Votes come back in the order in which their motions first appear.
public final class BallotFile {
    /// The votes that were read, and everything that was wrong. With findings, no vote is to be used:
    /// nothing is half reported.
    public record Ballots(List<RecordedVote> votes, List<LineFinding> findings) {}

    private static final List<String> WANTED = List.of("motion", "date", "matter", "party", "position");

    private final String file;
    private final List<LineFinding> findings = new ArrayList<>();
    private final Map<String, Growing> motions = new LinkedHashMap<>();
    private Columns columns;

    /// A vote of which not all lines are read yet.
    private record Growing(
            Optional<LocalDate> date, Optional<String> matter, SortedMap<PartyId, PositionWord> words) {}

    private BallotFile(Path path) {
        this.file = path.toString();
    }

    public static Ballots read(Path path) {
        var reader = new BallotFile(path);
        CsvLines.read(path, reader.findings, reader::head, reader::line);
        if (reader.findings.isEmpty() && reader.motions.isEmpty()) {
            reader.findings.add(new LineFinding(reader.file, 2, "There is no vote in the file.",
                    "Write one line for each party and motion under the header."));
        }
        var votes = new ArrayList<RecordedVote>();
        reader.motions.forEach((motion, growing) -> votes.add(
                RecordedVote.of(motion, growing.date(), growing.matter(), growing.words())));
        return new Ballots(List.copyOf(votes), List.copyOf(reader.findings));
    }

    private boolean head(Columns header) {
        columns = header;
        findings.addAll(header.missing(file, WANTED));
        return findings.isEmpty();
    }

    private void line(CsvRecord line) {
        long number = line.getStartingLineNumber();
        if (line.getFieldCount() < columns.names().size()) {
            findings.add(new LineFinding(file, number, "The line has %d fields, the header %d.".formatted(
                    line.getFieldCount(), columns.names().size()), "Fill in the missing fields."));
            return;
        }
        var motion = field(line, "motion");
        var party = field(line, "party");
        if (motion.isEmpty() || party.isEmpty()) {
            findings.add(new LineFinding(file, number, "The motion or the party is empty.", "Fill in both."));
            return;
        }
        var word = PositionWord.of(field(line, "position"));
        if (word.isEmpty()) {
            findings.add(PositionWord.unknown(file, number, field(line, "position")));
            return;
        }
        var date = date(line, number);
        var matter = Optional.of(field(line, "matter")).filter(text -> !text.isEmpty());
        var growing = motions.computeIfAbsent(motion, _ -> new Growing(date, matter, new TreeMap<>()));
        agrees(growing, date, matter, motion, number);
        var earlier = growing.words().putIfAbsent(new PartyId(party), word.get());
        if (earlier != null && !earlier.equals(word.get())) {
            findings.add(new LineFinding(file, number, "%s has two different positions on %s.".formatted(party, motion),
                    "Keep the one that the record gives."));
        }
    }

    private void agrees(
            Growing growing, Optional<LocalDate> date, Optional<String> matter, String motion, long number) {
        if (!growing.date().equals(date) || !growing.matter().equals(matter)) {
            findings.add(new LineFinding(file, number, "The motion %s has another date or matter here than above."
                    .formatted(motion), "Write the same date and matter on each of its lines."));
        }
    }

    private Optional<LocalDate> date(CsvRecord line, long number) {
        var text = field(line, "date");
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException impossible) {
            findings.add(new LineFinding(file, number, "'%s' is not a date.".formatted(text),
                    "Write year-month-day, for example 2017-06-09."));
            return Optional.empty();
        }
    }

    private String field(CsvRecord line, String name) { return line.getField(columns.of(name)).strip(); }
}
