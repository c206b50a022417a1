package org.plenary.lab.ballot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
            boolean whole = line.getFieldCount() > needed;
            take(points, whole ? line.getField(columns[0].of("party")).strip() : "",
                    whole ? line.getField(columns[0].of("point")).strip() : "")
                    .ifPresent(fault -> findings.add(new LineFinding(file, number, fault.says(), fault.remedy())));
        });
        return new Points(points, findings);
    }

    /// The same from lines without a header, as people type them: `CHN 0.5` or `CHN, 0.5`; `name` stands for the file
    /// in findings.
    public static Points of(List<String> lines, String name) {
        var findings = new ArrayList<LineFinding>();
        var points = new TreeMap<PartyId, Double>();
        for (int i = 0; i < lines.size(); i++) {
            long number = i + 1;
            var parts = lines.get(i).strip().split("[,;=\\s]+");
            take(points, parts.length == 2 ? parts[0] : "", parts.length == 2 ? parts[1] : "")
                    .ifPresent(fault -> findings.add(new LineFinding(name, number, fault.says(), fault.remedy())));
        }
        return new Points(points, findings);
    }

    private record Fault(String says, String remedy) {}

    private static Optional<Fault> take(SortedMap<PartyId, Double> points, String party, String written) {
        if (party.isEmpty() || written.isEmpty()) {
            return Optional.of(new Fault("The line lacks the party or its point.", "Write party,point."));
        }
        double point = number(written);
        if (!(Math.abs(point) <= FURTHEST)) {
            return Optional.of(new Fault("'%s' is not a point on the line.".formatted(written),
                    "Write a number between -100 and 100."));
        }
        return points.putIfAbsent(new PartyId(party), point) == null ? Optional.empty()
                : Optional.of(new Fault("The party has two points.", "Keep one."));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
