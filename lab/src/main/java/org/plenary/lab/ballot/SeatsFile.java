package org.plenary.lab.ballot;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// Reads a seats file, which replaces the seats, groups and weights of a body: `party`, then one column
/// for each group (1 or 0) and for each weight (a whole number). Which column is a group and which a
/// weight follows from the names in the rule.
public final class SeatsFile {
    /// The seats that were read, and everything that was wrong.
    public record Seats(List<Seat> seats, List<LineFinding> findings) {}

    private final String file;
    private final SortedSet<GroupId> groups;
    private final SortedSet<WeightId> weights;
    private final List<LineFinding> findings = new ArrayList<>();
    private final TreeMap<PartyId, Seat> seats = new TreeMap<>();
    private Columns columns;

    private SeatsFile(Path path, SortedSet<GroupId> groups, SortedSet<WeightId> weights) {
        this.file = path.toString();
        this.groups = groups;
        this.weights = weights;
    }

    public static Seats read(Path path, SortedSet<GroupId> groups, SortedSet<WeightId> weights) {
        var reader = new SeatsFile(path, groups, weights);
        CsvLines.read(path, reader.findings, reader::head, reader::line);
        if (reader.findings.isEmpty()) reader.whole();
        return new Seats(List.copyOf(reader.seats.values()), List.copyOf(reader.findings));
    }

    private boolean head(Columns header) {
        columns = header;
        var wanted = new ArrayList<String>(List.of("party"));
        groups.forEach(group -> wanted.add(group.value()));
        weights.forEach(weight -> wanted.add(weight.value()));
        findings.addAll(header.missing(file, wanted));
        return findings.isEmpty();
    }

    private void line(CsvRecord line) {
        long number = line.getStartingLineNumber();
        if (line.getFieldCount() < columns.names().size() || field(line, "party").isEmpty()) {
            findings.add(new LineFinding(file, number, "The line has fewer fields than the header, or no party.",
                    "Fill in the missing fields."));
            return;
        }
        var party = new PartyId(field(line, "party"));
        var inGroups = new TreeSet<GroupId>();
        for (var group : groups) {
            var text = field(line, group.value());
            if (text.equals("1")) inGroups.add(group);
            else if (!text.equals("0")) {
                findings.add(new LineFinding(file, number,
                        "'%s' says nothing about the group %s.".formatted(text, group),
                        "Write 1 for a seat of the group and 0 for any other."));
            }
        }
        var seat = new Seat(party, inGroups, weigh(line, number));
        if (seats.putIfAbsent(party, seat) != null) {
            findings.add(new LineFinding(file, number, "%s has two seats.".formatted(party), "Keep one line."));
        }
    }

    /// A share of nothing is no share, and nobody decides nothing.
    private void whole() {
        if (seats.isEmpty()) {
            findings.add(new LineFinding(file, 1, "No seat follows the header.", "Write one line for each seat."));
            return;
        }
        for (var weight : weights) {
            if (seats.values().stream().anyMatch(seat -> seat.weights().get(weight).signum() > 0)) continue;
            findings.add(new LineFinding(file, 1, "No seat has any %s.".formatted(weight),
                    "Give at least one seat a number above 0."));
        }
    }

    private TreeMap<WeightId, BigInteger> weigh(CsvRecord line, long number) {
        var weighs = new TreeMap<WeightId, BigInteger>();
        for (var weight : weights) {
            var text = field(line, weight.value());
            if (text.matches("[0-9]{1,1000}")) weighs.put(weight, new BigInteger(text));
            else {
                findings.add(new LineFinding(file, number, "'%s' is not a whole number of %s.".formatted(text, weight),
                        "Write digits only, 0 or more."));
            }
        }
        return weighs;
    }

    private String field(CsvRecord line, String name) { return line.getField(columns.of(name)).strip(); }
}
