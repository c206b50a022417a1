package org.plenary.lab.rollcall.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.NearMiss;

/// A file of recorded positions: Plenary's ballot file, a public release, or any table with a mapping.
///
/// Public records are read as far as they can be, and the report says what was left out. `strictly()` gives
/// no record at all where anything was left out; `ownStrictly()` does so for Plenary's own ballot file only, where
/// every line is meant to count.
public record RollCallFile(
        Path path, Optional<Path> motionList, Optional<ColumnMapping> mapping, Strictness strictness,
        LongPredicate progress) {
    /// Which files have to be without fault.
    public enum Strictness { NONE, OWN, ALL }

    public static RollCallFile of(Path path) {
        return new RollCallFile(path, Optional.empty(), Optional.empty(), Strictness.NONE, _ -> true);
    }

    /// With dates and titles from a list of roll calls (`un_roll_calls`).
    public RollCallFile describedBy(Path list) {
        return new RollCallFile(path, Optional.of(list), mapping, strictness, progress);
    }

    /// Read by this mapping, instead of the one that the header tells.
    public RollCallFile by(ColumnMapping columns) {
        return new RollCallFile(path, motionList, Optional.of(columns), strictness, progress);
    }

    public RollCallFile strictly() { return new RollCallFile(path, motionList, mapping, Strictness.ALL, progress); }

    public RollCallFile ownStrictly() { return new RollCallFile(path, motionList, mapping, Strictness.OWN, progress); }

    /// `lines` hears now and then how many lines are read.
    public RollCallFile tellingProgress(LongConsumer lines) {
        return readWhile(read -> {
            lines.accept(read);
            return true;
        });
    }

    /// `goOn` hears now and then how many lines are read, and says whether to read on; a file that is not read to its
    /// end gives no record.
    public RollCallFile readWhile(LongPredicate goOn) {
        return new RollCallFile(path, motionList, mapping, strictness, goOn);
    }

    public Reading read() {
        var notes = new Notes();
        var intake = new Intake(notes);
        var described = motionList.map(list -> MotionList.read(list, notes)).orElse(Map.of());
        if (notes.unusable()) return new Reading(Optional.empty(), intake.report(motionList.get().toString(), 0));
        long lines = new TableFile(path, notes, progress).read(header -> plan(header, described, notes, intake));
        if (!notes.unusable() && intake.isEmpty()) {
            notes.add(Kind.UNUSABLE, 0, "There is no position in the file that can be used.", "Check the columns.");
        }
        var report = intake.report(path.toString(), lines);
        boolean strict = strictness == Strictness.ALL || strictness == Strictness.OWN && intake.isOwn();
        boolean usable = report.usable() && (!strict || report.flawless());
        return new Reading(usable ? Optional.of(intake.builder().build()) : Optional.<RollCalls>empty(), report);
    }

    private TableFile.Plan plan(
            List<String> header, Map<String, RecordedMotion> described, Notes notes, Intake intake) {
        var known = mapping.or(() -> ColumnMapping.recognised(header));
        if (known.isPresent() && known.get().lacking(header).isEmpty()) {
            var doubled = known.get().doubled(header);
            if (!doubled.isEmpty()) {
                notes.add(Kind.UNUSABLE, 1, "Two columns are called '%s'.".formatted(doubled.getFirst()),
                        "Rename the one that is not meant.");
                return null;
            }
            if (known.get().own()) intake.own();
            if (known.get() == ColumnMapping.VOETEN && header.contains("date")) MotionList.days(notes);
            return new LongTable(known.get(), described, notes, intake).plan(header);
        }
        var wide = mapping.isPresent() ? null : new WideTable(described, notes, intake).plan(header);
        if (wide != null) return wide;
        var meant = mapping.or(() -> ColumnMapping.nearest(header));
        meant.ifPresent(columns -> columns.lacking(header).forEach(name -> notes.add(Kind.UNUSABLE, 1,
                "There is no column '%s'.".formatted(name), NearMiss.hint(name, header))));
        if (mapping.isEmpty()) {
            notes.add(Kind.UNUSABLE, 1, "The columns %s are of no known release.".formatted(shown(header)),
                    "Say which column is what: --columns motion=..,party=..,position=..");
        }
        return null;
    }

    private static String shown(List<String> header) {
        var some = String.join(", ", header.subList(0, Math.min(8, header.size())));
        return header.size() > 8 ? some + ", ..." : some;
    }
}
