package org.plenary.lab.rollcall.read;

import java.util.HashSet;
import java.util.Set;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.PartyId;

/// Enters positions, and keeps account of each: kept, repeated or contradictory.
final class Intake {
    /// The memory of a reading is bounded by this and by what a builder takes.
    private static final int MOST_CONTRADICTIONS = 1_000_000;

    private final Notes notes;
    private final RollCallBuilder builder = new RollCallBuilder();
    private final Set<Long> contradicted = new HashSet<>();
    private long kept;
    private long notMember;
    private long repeated;
    private long contradictory;
    private long skipped;
    private boolean own;

    Intake(Notes notes) { this.notes = notes; }

    RollCallBuilder builder() { return builder; }

    /// The table is Plenary's own ballot file.
    void own() { own = true; }

    boolean isOwn() { return own; }

    /// Whether no position was kept.
    boolean isEmpty() { return kept == 0; }

    void skip() { skipped++; }

    /// A cell that says that the party had no seat, or nothing at all.
    void enterNothing() { notMember++; }

    /// The number of a motion.
    int motion(long line, RecordedMotion motion) {
        int number = builder.motion(motion);
        bound(line);
        return number;
    }

    private void bound(long line) {
        if (!builder.isFull() || notes.unusable()) return;
        notes.add(Kind.UNUSABLE, line, "There are more than %,d motions or %,d parties, or too many of both."
                .formatted(RollCallBuilder.MOST_MOTIONS, RollCallBuilder.MOST_VOTERS),
                "Check which column is the motion and which the party, or give the file in parts.");
    }

    /// Enters a position of a party that had a seat.
    void enter(long line, int motion, PartyId party, PositionCode code) {
        int voter = builder.voter(party);
        bound(line);
        if (!contradicted.isEmpty() && contradicted.contains(place(motion, voter))) {
            contradictory++;
            return;
        }
        var earlier = builder.put(motion, voter, code.stance());
        if (earlier.isEmpty()) {
            kept++;
        } else if (earlier.get() == code.stance()) {
            repeated++;
            notes.add(Kind.REPEATED, line, "%s has the same position on motion %s as on an earlier line."
                    .formatted(party, builder.motion(motion).id()), "");
        } else {
            contradict(line, motion, voter, party);
        }
    }

    private void contradict(long line, int motion, int voter, PartyId party) {
        contradicted.add(place(motion, voter));
        builder.withdraw(motion, voter);
        kept--;
        contradictory += 2;
        if (contradicted.size() > MOST_CONTRADICTIONS) {
            notes.add(Kind.UNUSABLE, line, "The file contradicts itself more than %,d times."
                    .formatted(MOST_CONTRADICTIONS), "Check which column is the motion and which the party.");
        }
        notes.add(Kind.CONTRADICTORY, line, "%s has another position on motion %s than on an earlier line."
                .formatted(party, builder.motion(motion).id()), "Neither is kept; leave the right one in the file.");
    }

    private static long place(int motion, int voter) { return (long) motion << 32 | voter; }

    ReadingReport report(String file, long lines) {
        if (notes.unusable()) return new ReadingReport(file, 0, 0, 0, 0, 0, 0, notes.list());
        return new ReadingReport(file, lines, kept, notMember, repeated, skipped, contradictory, notes.list());
    }
}
