package org.plenary.lab.rollcall.read;

import java.util.HashSet;
import java.util.Set;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.PartyId;

/// Enters positions, and keeps account of each: kept, repeated or contradictory.
final class Intake {
    private static final long MOST_PLACES = 100_000_000;
    private static final int LEAST_WIDTH = 100;

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

    void skip() { skipped++; }

    /// A cell that says that the party had no seat, or nothing at all.
    void enterNothing() { notMember++; }

    /// Enters a position of a party that had a seat.
    void enter(long line, int motion, PartyId party, PositionCode code) {
        int voter = builder.voter(party);
        if (builder.isLargerThan(MOST_PLACES, LEAST_WIDTH)) {
            notes.add(Kind.UNUSABLE, 0, "There are more motions and parties than can be held.",
                    "Read fewer at a time; a record has at most %,d places of a party on a motion.".formatted(
                            MOST_PLACES));
            return;
        }
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
        notes.add(Kind.CONTRADICTORY, line, "%s has another position on motion %s than on an earlier line."
                .formatted(party, builder.motion(motion).id()), "Neither is kept; leave the right one in the file.");
    }

    private static long place(int motion, int voter) { return (long) motion << 32 | voter; }

    ReadingReport report(String file, long lines) {
        return new ReadingReport(file, lines, kept, notMember, repeated, skipped, contradictory, notes.list());
    }
}
