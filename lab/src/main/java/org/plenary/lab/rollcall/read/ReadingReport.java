package org.plenary.lab.rollcall.read;

import java.util.List;

/// What became of every line of a file: lines = kept + not a member + repeated + skipped + contradictory.
/// In a wide table every cell counts as a line. A pair of lines that contradict each other counts as two
/// contradictory lines. Where the file is unusable nothing is counted.
public record ReadingReport(
        String file, long lines, long kept, long notMember, long repeated, long skipped, long contradictory,
        List<ReadingNote> notes) {
    public ReadingReport {
        notes = List.copyOf(notes);
    }

    /// Whether the file could be used at all.
    public boolean usable() { return notes.stream().noneMatch(note -> note.kind() == ReadingNote.Kind.UNUSABLE); }

    /// Whether every line was understood and none contradicts another.
    public boolean complete() { return usable() && skipped == 0 && contradictory == 0; }

    /// Whether nothing but repeated lines was noted.
    public boolean flawless() {
        return complete() && notes.stream().allMatch(note -> note.kind() == ReadingNote.Kind.REPEATED);
    }

    @Override public String toString() {
        var counts = usable() ? "%,d lines: %,d kept, %,d not a member, %,d repeated, %,d skipped, %,d contradictory"
                .formatted(lines, kept, notMember, repeated, skipped, contradictory) : "nothing was kept";
        return "%s: %s%n%s".formatted(file, counts,
                String.join("\n", notes.stream().map(ReadingNote::toString).toList())).strip();
    }
}
