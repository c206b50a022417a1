package org.plenary.lab.ballot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.vocabulary.PartyId;

/// Reads a position file: `party,position`, one line for each seat of one vote.
public final class PositionFile {
    /// The vote that was read, and everything that was wrong.
    public record Positions(RecordedVote vote, List<LineFinding> findings) {}

    private PositionFile() {}

    public static Positions read(Path path) {
        var findings = new ArrayList<LineFinding>();
        var file = path.toString();
        var words = new TreeMap<PartyId, PositionWord>();
        var columns = new Columns[1];
        CsvLines.read(path, findings, header -> {
            columns[0] = header;
            findings.addAll(header.missing(file, List.of("party", "position")));
            return findings.isEmpty();
        }, line -> {
            long number = line.getStartingLineNumber();
            int needed = Math.max(columns[0].of("party"), columns[0].of("position"));
            if (line.getFieldCount() <= needed || line.getField(columns[0].of("party")).isBlank()) {
                findings.add(new LineFinding(file, number, "The line lacks the party or its position.",
                        "Write party,position."));
                return;
            }
            var text = line.getField(columns[0].of("position"));
            PositionWord.of(text).ifPresentOrElse(word -> {
                var party = new PartyId(line.getField(columns[0].of("party")));
                var earlier = words.putIfAbsent(party, word);
                if (earlier != null && !earlier.equals(word)) {
                    findings.add(new LineFinding(file, number, "%s has two different positions.".formatted(party),
                            "Keep one."));
                }
            }, () -> findings.add(PositionWord.unknown(file, number, text)));
        });
        return new Positions(RecordedVote.of("", Optional.empty(), Optional.empty(), words), List.copyOf(findings));
    }
}
