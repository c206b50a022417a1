package org.plenary.server.lab;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.lab.rollcall.read.ReadingNote;
import org.plenary.lab.rollcall.read.ReadingReport;

/// A record of votes that somebody brought, and what became of its lines once it was read.
///
/// @param id      the SHA-256 of the file; with a list of motions or a mapping, that of all of them together
/// @param by      the keys of those who brought it, the first before the others
/// @param columns which column is what, where the table does not say so itself
/// @param summary what was read; empty before
public record ShelvedRecord(
        String id, File ballots, Optional<File> motions, Optional<String> columns, Instant at, List<String> by,
        Optional<Summary> summary) {
    /// So many guests are remembered as having brought one record.
    static final int MOST_GUESTS = 50;

    public ShelvedRecord {
        by = List.copyOf(by);
    }

    /// A file as it came, with its SHA-256.
    public record File(String name, long bytes, String digest) {}

    /// What became of every line, and what the record holds. An unusable record holds nothing.
    public record Summary(
            boolean usable, boolean counts, long lines, long kept, long notMember, long repeated, long skipped,
            long contradictory, List<Note> notes, int motions, int parties, Optional<LocalDate> first,
            Optional<LocalDate> last, int outcomes) {
        public Summary {
            notes = List.copyOf(notes);
        }

        static Summary of(ReadingReport report, boolean counts, Votes votes, Optional<File> list) {
            var days = votes.days();
            return new Summary(report.usable(), counts, report.lines(), report.kept(), report.notMember(),
                    report.repeated(), report.skipped(), report.contradictory(),
                    report.notes().stream().map(note -> Note.of(note, list)).toList(), votes.size(),
                    votes.positions().voters().size(),
                    days.stream().findFirst(), days.reversed().stream().findFirst(), votes.outcomes());
        }
    }

    /// Something that a reader should know: how often, and on which lines (the first few).
    ///
    /// @param list the name of the list of motions where the lines are those of it
    public record Note(String kind, String message, String remedy, long count, List<Long> lines,
                       Optional<String> list) {
        static Note of(ReadingNote note, Optional<File> list) {
            return new Note(note.kind().name().toLowerCase(java.util.Locale.ROOT), note.message(), note.remedy(),
                    note.count(), note.firstLines(), list.filter(_ -> note.ofList()).map(File::name));
        }
    }

    ShelvedRecord summed(Summary read) {
        return new ShelvedRecord(id, ballots, motions, columns, at, by, Optional.of(read));
    }

    /// The same, as one that `who` brought too. Of many guests the first is forgotten: guests come and go, and whoever
    /// has the link can use the record all the same.
    ShelvedRecord alsoOf(Owner who) {
        if (by.contains(who.key())) return this;
        var keys = new ArrayList<>(by);
        keys.add(who.key());
        long guests = keys.stream().filter(key -> !Owner.isAccount(key)).count();
        if (guests > MOST_GUESTS) keys.remove(keys.stream().filter(key -> !Owner.isAccount(key)).findFirst().get());
        return with(keys);
    }

    /// The same without the claim of `who`.
    ShelvedRecord notOf(Owner who) { return with(by.stream().filter(key -> !who.isSame(key)).toList()); }

    private ShelvedRecord with(List<String> keys) {
        return new ShelvedRecord(id, ballots, motions, columns, at, keys, summary);
    }

    boolean isOf(Owner who) { return by.stream().anyMatch(who::isSame); }

    /// Whether everybody finds it in the list: an account brought it. Others need its link.
    boolean isOpen() { return by.stream().anyMatch(Owner::isAccount); }

    public boolean isUsable() { return summary.filter(Summary::usable).isPresent(); }

    /// Whether it was read and cannot be used; its files are gone.
    boolean isRefused() { return summary.isPresent() && !isUsable(); }

    /// The votes, and the list of motions where there is one.
    public List<File> files() { return Stream.concat(Stream.of(ballots), motions.stream()).toList(); }

    public long bytes() { return ballots.bytes() + motions.map(File::bytes).orElse(0L); }
}
