package org.plenary.lab.rollcall.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.NearMiss;

/// A file of recorded positions: Plenary's ballot file, a public release, or any table with a mapping.
///
/// Public records are read as far as they can be, and the report says what was left out. `strictly()` gives
/// no record at all where anything was left out, as is right for a ballot file of one's own.
public record RollCallFile(
        Path path, Optional<Path> motionList, Optional<ColumnMapping> mapping, boolean strict, LongConsumer progress) {

    public static RollCallFile of(Path path) {
        return new RollCallFile(path, Optional.empty(), Optional.empty(), false, _ -> { });
    }

    /// With dates and titles from a list of roll calls (`un_roll_calls`).
    public RollCallFile describedBy(Path list) {
        return new RollCallFile(path, Optional.of(list), mapping, strict, progress);
    }

    /// Read by this mapping, instead of the one that the header tells.
    public RollCallFile by(ColumnMapping columns) {
        return new RollCallFile(path, motionList, Optional.of(columns), strict, progress);
    }

    public RollCallFile strictly() { return new RollCallFile(path, motionList, mapping, true, progress); }

    /// `lines` hears now and then how many lines are read.
    public RollCallFile tellingProgress(LongConsumer lines) {
        return new RollCallFile(path, motionList, mapping, strict, lines);
    }

    public Reading read() {
        var notes = new Notes();
        var intake = new Intake(notes);
        var described = motionList.map(list -> MotionList.read(list, notes)).orElse(Map.of());
        if (notes.unusable()) return new Reading(Optional.empty(), intake.report(motionList.get().toString(), 0));
        long lines = new TableFile(path, notes, progress).read(header -> plan(header, described, notes, intake));
        var rollCalls = intake.builder().build();
        boolean empty = rollCalls.motions().isEmpty() || rollCalls.positions() == 0;
        if (empty && !notes.unusable()) {
            notes.add(Kind.UNUSABLE, 0, "There is no position in the file that can be used.", "Check the columns.");
        }
        var report = intake.report(path.toString(), lines);
        boolean usable = report.usable() && (!strict || report.complete());
        return new Reading(usable ? Optional.of(rollCalls) : Optional.<RollCalls>empty(), report);
    }

    private TableFile.Plan plan(
            List<String> header, Map<String, RecordedMotion> described, Notes notes, Intake intake) {
        var columns = mapping.or(() -> ColumnMapping.recognised(header));
        if (columns.isEmpty()) {
            var wide = new WideTable(described, notes, intake).plan(header);
            if (wide == null) {
                notes.add(Kind.UNUSABLE, 1, "The columns %s are of no known release.".formatted(shown(header)),
                        "Say which column is the motion, which the party and which the position.");
            }
            return wide;
        }
        var missing = columns.get().needed().stream().filter(name -> !header.contains(name)).toList();
        missing.forEach(name -> notes.add(Kind.UNUSABLE, 1, "There is no column '%s'.".formatted(name),
                NearMiss.hint(name, header)));
        return missing.isEmpty() ? new LongTable(columns.get(), described, notes, intake).plan(header) : null;
    }

    private static String shown(List<String> header) {
        var some = String.join(", ", header.subList(0, Math.min(8, header.size())));
        return header.size() > 8 ? some + ", ..." : some;
    }
}
