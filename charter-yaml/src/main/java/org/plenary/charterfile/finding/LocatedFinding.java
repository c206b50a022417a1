package org.plenary.charterfile.finding;

import java.util.Locale;
import org.plenary.charter.CharterFinding;

/// A finding with the place it concerns and the line that stands there.
public record LocatedFinding(Location at, String excerpt, CharterFinding finding) {
    public String file() { return at.file(); }

    public int line() { return at.line(); }

    public int column() { return at.column(); }

    public CharterFinding.Level level() { return finding.level(); }

    public String kind() { return finding.kind(); }

    public String path() { return finding.path(); }

    public String message() { return finding.message(); }

    public String remedy() { return finding.remedy(); }

    public boolean isError() { return finding.level() == CharterFinding.Level.ERROR; }

    /// The finding as a terminal shows it, in three lines.
    @Override public String toString() {
        var level = finding.level().name().toLowerCase(Locale.ROOT);
        return "%s: %s: %s [%s]%n    %s%n    %s".formatted(
                at, level, finding.message(), finding.kind(), excerpt, finding.remedy());
    }
}
