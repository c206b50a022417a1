package org.plenary.lab.rollcall.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;

/// Reads a list of roll calls: `rcid,session,date,unres,amend,para,short,descr` as in `un_roll_calls`, columns in
/// any order; only `rcid` and `date` are needed.
///
/// The column `importantvote` is left aside: it is a list of the United States Department of State, and has
/// nothing to do with the important questions of article 18 of the Charter.
final class MotionList {
    private static final List<String> WANTED = List.of("rcid", "session", "date", "unres", "short", "amend", "para");
    private static final int FIRST_SESSION_BEFORE = 1945;

    private final Notes notes;
    private final Map<String, RecordedMotion> motions = new HashMap<>();
    private final Map<String, Long> symbols = new HashMap<>();

    private MotionList(Notes notes) { this.notes = notes; }

    /// The motions by their number.
    static Map<String, RecordedMotion> read(Path path, Notes notes) {
        var list = new MotionList(notes);
        notes.inList(true);
        new TableFile(path, notes, _ -> true).read(header -> {
            for (var needed : List.of("rcid", "date")) {
                if (header.contains(needed)) continue;
                notes.add(Kind.UNUSABLE, 1, "The list of roll calls has no column '%s'.".formatted(needed),
                        org.plenary.vocabulary.NearMiss.hint(needed, header));
                return null;
            }
            if (header.contains("unres")) days(notes);
            return new TableFile.Plan(header.stream().mapToInt(WANTED::indexOf).toArray(), WANTED.size(), list::take);
        });
        notes.inList(false);
        return Collections.unmodifiableMap(list.motions);
    }

    /// Seen by comparison with the meeting records; no reader can see it in the list itself.
    static void days(Notes notes) {
        notes.add(Kind.CAVEAT, 0, "Days of the month in this release are often wrong in older years: resolution "
                + "2758 (XXVI), of 25 October 1971, stands on the 7th.",
                "Rely on the month and the year, which were right where they could be compared.");
    }

    private void take(Row row) {
        if (row.isMissing(0)) {
            notes.add(Kind.SKIPPED, row.line(), "A roll call has no number.", "Fill in the rcid.");
            return;
        }
        var motion = RecordedMotion.of(row.get(0));
        var date = date(row.isMissing(2) ? null : row.get(2));
        if (date.isPresent()) {
            motion = motion.on(date.get());
            session(row, date.get());
        } else {
            notes.add(Kind.CAVEAT, row.line(), "The list of roll calls gives no date that can be read.",
                    "The motion is kept without a date.");
        }
        var symbol = row.isMissing(3) ? "" : row.get(3);
        var subject = row.isMissing(4) ? "" : row.get(4);
        if (!symbol.isEmpty() || !subject.isEmpty()) motion = motion.titled((symbol + " " + subject).strip());
        symbol(row, symbol);
        if (motions.putIfAbsent(row.get(0), motion) != null) {
            notes.add(Kind.REPEATED, row.line(), "A roll call is listed twice; the first entry is kept.", "");
        }
        notes.bound(row.line(), motions.size());
    }

    private void session(Row row, LocalDate date) {
        if (row.isMissing(1)) return;
        try {
            double session = Double.parseDouble(row.get(1));
            if (session + FIRST_SESSION_BEFORE == date.getYear()) return;
            notes.add(Kind.CAVEAT, row.line(), "The vote was not in the year that the session's number gives.",
                    "Years are taken from the dates.");
        } catch (NumberFormatException none) {
            notes.add(Kind.CAVEAT, row.line(), "A session is not a number.", "Years are taken from the dates.");
        }
    }

    private void symbol(Row row, String symbol) {
        if (symbol.isEmpty()) return;
        boolean part = "1".equals(row.get(5)) || "1".equals(row.get(6));
        if (part) {
            notes.add(Kind.CAVEAT, row.line(), "An amendment or a paragraph carries a symbol, which may be the one of "
                    + "the resolution it concerned.", "Do not join it to that resolution by the symbol.");
        }
        if (symbols.putIfAbsent(symbol, row.line()) != null) {
            notes.add(Kind.CAVEAT, row.line(), "The roll call has the symbol of an earlier one.",
                    "Tell motions apart by their number.");
        }
    }

    static Optional<LocalDate> date(String text) {
        if (text == null || text.length() < 10) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
