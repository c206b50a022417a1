package org.plenary.lab.rollcall.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.NearMiss;

/// Takes a table in which each line is one party's vote on one motion.
final class LongTable implements TableFile.Taker {
    private static final int MOTION = Field.MOTION.ordinal();
    private static final int PARTY = Field.PARTY.ordinal();
    private static final int POSITION = Field.POSITION.ordinal();
    private static final int NAME = Field.NAME.ordinal();
    private static final int DATE = Field.DATE.ordinal();
    private static final int MATTER = Field.MATTER.ordinal();
    private static final int TITLE = Field.TITLE.ordinal();
    private static final int OUTCOME = Field.OUTCOME.ordinal();
    private static final int SETTLED = Field.SETTLED.ordinal();
    private static final int LONGEST_NAME = 200;

    private final ColumnMapping mapping;
    private final Map<String, RecordedMotion> described;
    private final Notes notes;
    private final Intake intake;
    private final PartyLookup parties;
    private final boolean comparesMatter;
    private final boolean comparesDate;
    private String lastMotion = "";
    private int lastNumber = -1;

    LongTable(ColumnMapping mapping, Map<String, RecordedMotion> described, Notes notes, Intake intake) {
        this.mapping = mapping;
        this.described = described;
        this.notes = notes;
        this.intake = intake;
        this.parties = new PartyLookup(notes, mapping.coded());
        this.comparesMatter = mapping.columns().containsKey(Field.MATTER) && described.isEmpty();
        this.comparesDate = mapping.columns().containsKey(Field.DATE);
    }

    TableFile.Plan plan(List<String> header) {
        var columns = mapping.places();
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
        if (row.get(MOTION).length() > LONGEST_NAME) {
            skip(row, "The motion has a name of more than %d characters.".formatted(LONGEST_NAME), "Give it a number.");
            return;
        }
        var text = row.get(POSITION) == null ? "" : row.get(POSITION);
        var code = PositionCode.of(text, mapping.positions());
        if (code.isEmpty()) {
            noPosition(row, text);
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

    private void noPosition(Row row, String text) {
        if (row.runsOverLines()) {
            skip(row, "A field runs over several lines.", "Look for a quotation mark that is not closed.");
        } else if (text.isEmpty()) {
            skip(row, "The position is missing.", "Fill it in.");
        } else {
            notes.add(Kind.SKIPPED, row.line(), "%s is not a position.".formatted(Notes.shown(text)),
                    () -> NearMiss.hint(text, new TreeSet<>(mapping.positions().keySet())));
            intake.skip();
        }
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
            lastNumber = intake.motion(row.line(), known == null ? described(row, id) : known);
            lastMotion = id;
        }
        check(row);
        return lastNumber;
    }

    private RecordedMotion described(Row row, String id) {
        var motion = RecordedMotion.of(id);
        var date = date(row, DATE);
        if (date.isPresent()) motion = motion.on(date.get());
        if (!row.isMissing(MATTER)) motion = motion.about(row.get(MATTER));
        if (!row.isMissing(TITLE)) motion = motion.titled(row.get(TITLE));
        var settled = date(row, SETTLED);
        if (settled.isPresent()) motion = motion.settledOn(settled.get());
        var outcome = outcome(row);
        return outcome.isPresent() ? motion.withOutcome(outcome.get()) : motion;
    }

    private Optional<Boolean> outcome(Row row) {
        if (row.isMissing(OUTCOME)) return Optional.empty();
        var outcome = OutcomeWord.of(row.get(OUTCOME));
        if (outcome.isEmpty()) {
            notes.add(Kind.CAVEAT, row.line(), "%s is not an outcome.".formatted(Notes.shown(row.get(OUTCOME))),
                    "Write adopted or not adopted; the motion is kept without an outcome.");
        }
        return outcome;
    }

    /// The lines of a motion agree on what they say of it.
    private void check(Row row) {
        var known = intake.builder().motion(lastNumber);
        if (comparesMatter
                && !known.matter().equals(Optional.ofNullable(row.isMissing(MATTER) ? null : row.get(MATTER)))) {
            notes.add(Kind.CAVEAT, row.line(),
                    "The motion %s has another matter here than above.".formatted(lastMotion),
                    "The first is kept; write the same matter on each line of a motion.");
        }
        if (!comparesDate || row.isMissing(DATE)) return;
        if (known.date().isPresent() && row.get(DATE).startsWith(known.date().get().toString())) return;
        var here = date(row, DATE);
        if (here.isPresent() && here.equals(known.date())) return;
        notes.add(Kind.CAVEAT, row.line(), here.isEmpty() ? "%s is not a date.".formatted(Notes.shown(row.get(DATE)))
                : "The motion %s has another date here than above.".formatted(lastMotion),
                "The first date is kept; write year-month-day, the same on each line of a motion.");
    }

    private static Optional<LocalDate> date(Row row, int place) {
        return row.isMissing(place) ? Optional.empty() : MotionList.date(row.get(place));
    }
}
