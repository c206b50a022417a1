package org.plenary.lab.ballot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.vocabulary.PartyId;

/// Reads declared positions on a line: `party,point`, one line for each party; a point is a number between -100 and
/// 100, best in standard deviations from the middle.
public final class PointsFile {
    private static final double FURTHEST = 100;

    /// The points that were read, and everything that was wrong.
    public record Points(SortedMap<PartyId, Double> points, List<LineFinding> findings) {
        public Points {
            points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
            findings = List.copyOf(findings);
        }
    }

    private PointsFile() {}

    public static Points read(Path path) {
        var findings = new ArrayList<LineFinding>();
        var file = path.toString();
        var points = new TreeMap<PartyId, Double>();
        var columns = new Columns[1];
        CsvLines.read(path, findings, header -> {
            columns[0] = header;
            findings.addAll(header.missing(file, List.of("party", "point")));
            return findings.isEmpty();
        }, line -> {
            long number = line.getStartingLineNumber();
            int needed = Math.max(columns[0].of("party"), columns[0].of("point"));
            if (line.getFieldCount() <= needed || line.getField(columns[0].of("party")).isBlank()) {
                findings.add(new LineFinding(file, number, "The line lacks the party or its point.",
                        "Write party,point."));
                return;
            }
            var text = line.getField(columns[0].of("point")).strip();
            double point = number(text);
            if (!(Math.abs(point) <= FURTHEST)) {
                findings.add(new LineFinding(file, number, "'%s' is not a point on the line.".formatted(text),
                        "Write a number between -100 and 100."));
            } else if (points.putIfAbsent(new PartyId(line.getField(columns[0].of("party")).strip()), point) != null) {
                findings.add(new LineFinding(file, number, "The party has two points.", "Keep one."));
            }
        });
        return new Points(points, findings);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
