package org.plenary.lab.rollcall.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;

/// Takes a table with one line for each motion and one column for each party, or the other way round; votes
/// are the numbers of Voeten's releases. The headings may carry a word before the code: `vote2`, `c2`, `X2`.
final class WideTable implements TableFile.Taker {
    private static final String MOTION = "rcid";
    private static final String PARTY = "ccode";
    /// What the releases say of motions and states beside the votes.
    private static final Set<String> FURTHER = Set.of("", "session", "year", "yes", "no", "abstain", "importantvote",
            "unres", "amend", "para", "short", "descr", "me", "nu", "di", "hr", "co", "ec", "country", "countryname",
            "member", "stateabb", "statenme");

    private final Map<String, RecordedMotion> described;
    private final Notes notes;
    private final Intake intake;
    private final PartyLookup parties;
    private final List<String> headings = new ArrayList<>();
    private final Map<String, PositionCode> positions = PositionCode.numbers();
    private boolean motionsDown;

    WideTable(Map<String, RecordedMotion> described, Notes notes, Intake intake) {
        this.described = described;
        this.notes = notes;
        this.intake = intake;
        this.parties = new PartyLookup(notes, true);
    }

    /// The plan, or null where the header names neither motions nor parties.
    TableFile.Plan plan(List<String> header) {
        motionsDown = header.contains(MOTION);
        int key = header.indexOf(motionsDown ? MOTION : PARTY);
        int date = header.indexOf("date");
        if (date >= 0) MotionList.days(notes);
        if (key < 0) return null;
        var places = new int[header.size()];
        java.util.Arrays.fill(places, -1);
        places[key] = 0;
        if (date >= 0) places[date] = 1;
        for (int column = 0; column < places.length; column++) {
            var code = code(header.get(column));
            if (column == key || column == date) continue;
            if (code.isEmpty()) {
                passOver(header.get(column));
                continue;
            }
            places[column] = 2 + headings.size();
            headings.add(code.get());
        }
        return headings.isEmpty() ? null : new TableFile.Plan(places, 2 + headings.size(), this);
    }

    private void passOver(String heading) {
        if (FURTHER.contains(heading)) return;
        notes.add(Kind.CAVEAT, 1, "The column %s names no %s by a number and is passed over.".formatted(
                Notes.shown(heading), motionsDown ? "state" : "motion"), "");
    }

    @Override public void take(Row row) {
        if (row.isMissing(0)) {
            notes.add(Kind.SKIPPED, row.line(), "The %s is missing.".formatted(motionsDown ? "motion" : "party"),
                    "Fill it in.");
            headings.forEach(_ -> intake.skip());
            return;
        }
        for (int column = 0; column < headings.size(); column++) cell(row, column);
    }

    private void cell(Row row, int column) {
        if (row.isMissing(column + 2)) {
            intake.enterNothing();
            return;
        }
        var text = row.get(column + 2);
        var position = PositionCode.of(text, positions);
        if (position.isEmpty()) {
            notes.add(Kind.SKIPPED, row.line(), "%s is not a vote: 1, 2, 3, 8 and 9 are.".formatted(Notes.shown(text)),
                    "");
            intake.skip();
            return;
        }
        // most cells of early years say that the state was not yet a member
        if (position.get() == PositionCode.NOT_MEMBER) {
            intake.enterNothing();
            return;
        }
        var motion = motion(row, motionsDown ? row.get(0) : headings.get(column));
        var party = parties.find(row.line(), motionsDown ? headings.get(column) : row.get(0), null, motion.date());
        if (party.isEmpty()) intake.skip();
        else intake.enter(row.line(), intake.motion(row.line(), motion), party.get(), position.get());
    }

    private RecordedMotion motion(Row row, String id) {
        var known = described.get(id);
        if (known != null) return known;
        var motion = RecordedMotion.of(id);
        if (!motionsDown || row.isMissing(1)) return motion;
        return MotionList.date(row.get(1)).map(motion::on).orElse(motion);
    }

    /// The number at the end of a heading, without the word before it.
    private static Optional<String> code(String heading) {
        var digits = heading.replaceFirst("^(?:vote|country|ccode|rcid|rc|[vcxr])?[._]?(?=\\d+$)", "");
        return digits.matches("\\d+") ? Optional.of(digits) : Optional.empty();
    }
}
