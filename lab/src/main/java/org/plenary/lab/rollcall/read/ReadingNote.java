package org.plenary.lab.rollcall.read;

import java.util.List;

/// Something that a reader of a record should know: what, how often, on which lines (the first few), and how to
/// mend it. Line 1 is the header.
///
/// @param ofList whether the lines are those of the list of motions, which is a file of its own
public record ReadingNote(Kind kind, String message, String remedy, long count, List<Long> firstLines,
                          boolean ofList) {
    /// What became of the lines that a note speaks of.
    public enum Kind {
        /// The file cannot be used; nothing was kept.
        UNUSABLE,
        /// The line was left out.
        SKIPPED,
        /// The source contradicts itself; neither side was kept.
        CONTRADICTORY,
        /// The line says again what an earlier line said.
        REPEATED,
        /// The line was kept; the source is known or seen to be unreliable in this.
        CAVEAT
    }

    public ReadingNote {
        firstLines = List.copyOf(firstLines);
    }

    @Override public String toString() {
        var shown = String.join(", ", firstLines.stream().map(String::valueOf).toList());
        boolean all = firstLines.size() < Notes.LINES_SHOWN;
        var lines = firstLines.isEmpty() ? ""
                // several cells of one line, in a wide table
                : all && count > firstLines.size() ? " (%,d cells of line %s)".formatted(count, shown)
                : " (%,d %s%s: %s%s)".formatted(count, count == 1 ? "line" : "lines",
                        ofList ? " of the list of motions" : "", shown, count > firstLines.size() ? ", ..." : "");
        return "%s: %s%s %s".formatted(kind.name().toLowerCase(java.util.Locale.ROOT), message, lines, remedy).strip();
    }
}
