package org.plenary.lab.rollcall.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plenary.lab.rollcall.RollCallBuilder;

/// Gathers notes and puts equal ones together, so that a file with a million faults gives a short report.
final class Notes {
    static final int LINES_SHOWN = 20;
    private static final int MOST_NOTES = 2_000;
    private static final int LONGEST = 60;

    private record Growing(ReadingNote.Kind kind, String message, String remedy, long[] count, List<Long> lines,
                           boolean ofList) {}

    private final Map<String, Growing> notes = new LinkedHashMap<>();
    private long beyond;
    private boolean unusable;
    private boolean inList;

    /// Whether lines are from now on those of the list of motions.
    void inList(boolean list) { inList = list; }

    /// Notes a line; 0 is no line in particular.
    void add(ReadingNote.Kind kind, long line, String message, String remedy) {
        add(kind, line, message, () -> remedy);
    }

    /// The same, where the remedy is looked for, which is done once for equal notes.
    void add(ReadingNote.Kind kind, long line, String message, Supplier<String> remedy) {
        unusable |= kind == ReadingNote.Kind.UNUSABLE;
        var key = kind + message + inList;
        var growing = notes.get(key);
        if (growing == null) {
            if (notes.size() >= MOST_NOTES) {
                beyond++;
                return;
            }
            growing = new Growing(kind, message, remedy.get(), new long[1], new ArrayList<>(), inList);
            notes.put(key, growing);
        }
        growing.count()[0]++;
        boolean again = !growing.lines().isEmpty() && growing.lines().getLast() == line;
        if (line > 0 && !again && growing.lines().size() < LINES_SHOWN) growing.lines().add(line);
    }

    List<ReadingNote> list() {
        var list = new ArrayList<ReadingNote>();
        notes.values().forEach(growing -> list.add(new ReadingNote(growing.kind(), growing.message(), growing.remedy(),
                growing.count()[0], growing.lines(), growing.ofList())));
        if (beyond > 0) {
            list.add(new ReadingNote(ReadingNote.Kind.SKIPPED, "%,d further faults of other kinds are not listed."
                    .formatted(beyond), "Mend those listed, and read again.", beyond, List.of(), false));
        }
        return list;
    }

    /// A list is held in memory, so one that goes on and on is not read on.
    void bound(long line, int size) {
        if (size <= RollCallBuilder.MOST_MOTIONS) return;
        add(ReadingNote.Kind.UNUSABLE, line,
                "The list has more than %,d entries.".formatted(RollCallBuilder.MOST_MOTIONS),
                "Check that it is the file that was meant.");
    }

    /// Whether the file cannot be used: nothing more need be read.
    boolean unusable() { return unusable; }

    /// A text of the file as a message shows it.
    static String shown(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return "'%s'".formatted(line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…");
    }
}
