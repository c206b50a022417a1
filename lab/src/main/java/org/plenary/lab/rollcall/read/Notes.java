package org.plenary.lab.rollcall.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers notes and puts equal ones together, so that a file with a million faults gives a short report.
final class Notes {
    private static final int LINES_SHOWN = 20;
    private static final int MOST_NOTES = 2_000;

    private record Growing(ReadingNote.Kind kind, String message, String remedy, long[] count, List<Long> lines) {}

    private final Map<String, Growing> notes = new LinkedHashMap<>();
    private long beyond;

    /// Notes a line; 0 is no line in particular.
    void add(ReadingNote.Kind kind, long line, String message, String remedy) {
        var key = kind + message;
        var growing = notes.get(key);
        if (growing == null) {
            if (notes.size() >= MOST_NOTES) {
                beyond++;
                return;
            }
            growing = new Growing(kind, message, remedy, new long[1], new ArrayList<>());
            notes.put(key, growing);
        }
        growing.count()[0]++;
        if (line > 0 && growing.lines().size() < LINES_SHOWN) growing.lines().add(line);
    }

    List<ReadingNote> list() {
        var list = new ArrayList<ReadingNote>();
        notes.values().forEach(growing -> list.add(new ReadingNote(growing.kind(), growing.message(), growing.remedy(),
                growing.count()[0], growing.lines())));
        if (beyond > 0) {
            list.add(new ReadingNote(ReadingNote.Kind.SKIPPED, "%,d further faults of other kinds are not listed."
                    .formatted(beyond), "Mend those listed, and read again.", beyond, List.of()));
        }
        return list;
    }

    boolean unusable() {
        return notes.values().stream().anyMatch(note -> note.kind() == ReadingNote.Kind.UNUSABLE);
    }
}
