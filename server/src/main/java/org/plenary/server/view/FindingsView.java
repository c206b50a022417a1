package org.plenary.server.view;

import java.util.List;
import org.plenary.charter.CharterFinding;
import org.plenary.charterfile.finding.LocatedFinding;

/// What reading and checking charters found, as data.
public final class FindingsView {
    /// All findings.
    public record All(List<Row> findings) {}

    /// One finding with its place, the line that stands there, why it matters and how to mend it.
    public record Row(String file, int line, int column, CharterFinding.Level level, String kind, String path,
                      String excerpt, String message, String remedy) {}

    private FindingsView() {}

    public static All of(List<LocatedFinding> findings) {
        return new All(findings.stream().map(one -> new Row(one.file(), one.line(), one.column(), one.level(),
                one.kind(), one.path(), one.excerpt(), one.message(), one.remedy())).toList());
    }
}
