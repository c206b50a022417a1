package org.plenary.lab.rollcall.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.NearMiss;

/// Takes a table in which each line is one party's vote on one motion.
final class LongTable implements TableFile.Taker {
    private static final int MOTION = 0;
    private static final int PARTY = 1;
    private static final int POSITION = 2;
    private static final int NAME = 3;
    private static final int DATE = 4;
    private static final int MATTER = 5;
    private static final int TITLE = 6;

    private final ColumnMapping mapping;
    private final Map<String, RecordedMotion> described;
    private final Notes notes;
    private final Intake intake;
    private final PartyLookup parties;
    private String lastMotion = "";
    private int lastNumber = -1;

    LongTable(ColumnMapping mapping, Map<String, RecordedMotion> described, Notes notes, Intake intake) {
        this.mapping = mapping;
        this.described = described;
        this.notes = notes;
        this.intake = intake;
        this.parties = new PartyLookup(notes, mapping.coded());
    }

    TableFile.Plan plan(List<String> header) {
        var columns = mapping.columns();
        var places = new int[header.size()];
        for (int column = 0; column < places.length; column++) {
            places[column] = columns.indexOf(Optional.of(header.get(column)));
        }
        return new TableFile.Plan(places, columns.size(), this);
    }

    @Override public void take(Row row) {
        if (row.isMissing(MOTION)) {
            skip(row, "The motion is missing.", "Fill it in.");
            return;
        }
        var text = row.get(POSITION) == null ? "" : row.get(POSITION);
        var code = PositionCode.of(text, mapping.positions());
        if (code.isEmpty()) {
            skip(row, "'%s' is not a position.".formatted(text), NearMiss.hint(text, mapping.positions().keySet()));
            return;
        }
        int motion = motion(row);
        if (code.get() == PositionCode.NOT_MEMBER) {
            intake.enterNothing();
            return;
        }
        var party = parties.find(row.line(), row.isMissing(PARTY) ? null : row.get(PARTY),
                row.isMissing(NAME) ? null : row.get(NAME), intake.builder().motion(motion).date());
        if (party.isEmpty()) intake.skip();
        else intake.enter(row.line(), motion, party.get(), code.get());
    }

    private void skip(Row row, String message, String remedy) {
        notes.add(Kind.SKIPPED, row.line(), message, remedy);
        intake.skip();
    }

    private int motion(Row row) {
        var id = row.get(MOTION);
        if (lastNumber < 0 || !id.equals(lastMotion)) {
            var known = described.get(id);
            if (known == null && !described.isEmpty()) {
                notes.add(Kind.CAVEAT, row.line(), "The motion %s is not in the list of roll calls.".formatted(id),
                        "It is kept without date and title.");
            }
            lastNumber = intake.builder().motion(known == null ? described(row, id) : known);
            lastMotion = id;
        }
        checkDate(row);
        return lastNumber;
    }

    private RecordedMotion described(Row row, String id) {
        var motion = RecordedMotion.of(id);
        var date = date(row);
        if (date.isPresent()) motion = motion.on(date.get());
        if (!row.isMissing(MATTER)) motion = motion.about(row.get(MATTER));
        return row.isMissing(TITLE) ? motion : motion.titled(row.get(TITLE));
    }

    private void checkDate(Row row) {
        if (mapping.date().isEmpty() || row.isMissing(DATE)) return;
        var known = intake.builder().motion(lastNumber).date();
        if (known.isPresent() && row.get(DATE).startsWith(known.get().toString())) return;
        var here = date(row);
        if (here.equals(known)) return;
        notes.add(Kind.CAVEAT, row.line(), here.isEmpty() ? "'%s' is not a date.".formatted(row.get(DATE))
                : "The motion %s has another date here than above.".formatted(lastMotion),
                "The first date is kept; write year-month-day, the same on each line of a motion.");
    }

    private Optional<LocalDate> date(Row row) {
        return row.isMissing(DATE) ? Optional.empty() : MotionList.date(row.get(DATE));
    }
}
