package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.read.CouncilOutcomes;
import org.plenary.lab.rollcall.read.MappingText;
import org.plenary.lab.rollcall.read.RollCallFile;
import org.plenary.server.lab.ShelvedRecord.Summary;
import org.plenary.vocabulary.Sentence;

/// The records that people brought: as files by their digests in a folder, each with what was read of it. Of those
/// that were used last the votes are held.
public final class Shelf {
    private static final int HELD = 3;

    /// What came of bringing a record.
    public sealed interface Bringing {
        /// It is on the shelf, or was before.
        record Kept(ShelvedRecord record) implements Bringing {}

        /// It is not taken, and why.
        record Refused(Sentence why, Sentence remedy) implements Bringing {}
    }

    private final ShelfFolder folder;
    private final Limits limits;
    private final InstantSource clock;
    private final LinkedHashMap<String, Votes> held = new LinkedHashMap<>(HELD + 1, 0.75f, true);

    public Shelf(Path folder, Limits limits, InstantSource clock) {
        this.folder = new ShelfFolder(folder);
        this.limits = limits;
        this.clock = clock;
    }

    public Limits limits() { return limits; }

    /// Takes what `parcel` holds, for `who`.
    public synchronized Bringing bring(Parcel parcel, Owner who) throws IOException {
        if (!limits.mayBring(who)) {
            return refused(say("You may not bring records here."), say("Sign in, or ask the secretariat."));
        }
        if (parcel.bytes() == 0) {
            return refused(say("No file came, or an empty one."), say("Choose a file with recorded votes."));
        }
        if (parcel.bytes() > limits.largest()) {
            return refused(say("The upload has %,d bytes, and %,d are taken.", parcel.bytes(), limits.largest()),
                    say("Compress it with gzip, or leave out what is not needed."));
        }
        if (parcel.columns().isPresent()
                && MappingText.read(parcel.columns().get()) instanceof MappingText.Answer.Wrong(var why)) {
            return refused(say("Columns: %s", Sentence.english(why)), say("Write motion=…,party=…,position=…."));
        }
        var known = folder.find(parcel.id());
        if (known.isPresent() && !known.get().isRefused()) {
            var shared = known.get().alsoOf(who);
            folder.write(shared);
            return new Bringing.Kept(shared);
        }
        if (!makeRoom(parcel.bytes())) {
            return refused(say("The shelf is full: %,d records.", folder.all().size()),
                    say("Remove records of yours that are no longer needed, or ask the secretariat."));
        }
        var record = parcel.record(clock.instant(), known.map(ShelvedRecord::by).orElse(List.of())).alsoOf(who);
        folder.put(record, parcel);
        return new Bringing.Kept(record);
    }

    /// Room for so many bytes; what guests brought goes first, the oldest before the others.
    private boolean makeRoom(long bytes) throws IOException {
        var all = folder.all();
        long kept = all.stream().mapToLong(ShelvedRecord::bytes).sum();
        int left = all.size();
        var guests = all.stream().filter(one -> !one.isOpen())
                .sorted(Comparator.comparing(ShelvedRecord::at)).iterator();
        while (left >= limits.records() || kept + bytes > limits.total()) {
            if (!guests.hasNext()) return false;
            var oldest = guests.next();
            drop(oldest.id());
            kept -= oldest.bytes();
            left--;
        }
        return true;
    }

    private static Bringing refused(Sentence why, Sentence remedy) { return new Bringing.Refused(why, remedy); }

    /// The record of that digest. Whoever has the digest, which is hard to guess, may see it.
    public Optional<ShelvedRecord> find(String id) throws IOException { return folder.find(id); }

    /// What `who` finds in the list, the latest first: records of accounts, one's own, for the secretariat all.
    public List<ShelvedRecord> listed(Owner who) throws IOException {
        return folder.all().stream().filter(one -> one.isOpen() || mayRemove(one, who))
                .sorted(Comparator.comparing(ShelvedRecord::at).reversed()).toList();
    }

    public boolean mayRemove(ShelvedRecord record, Owner who) { return record.isOf(who) || who.secretariat(); }

    /// Removes a record for whoever brought it, or the secretariat. What others brought too stays for them.
    public synchronized boolean remove(String id, Owner who) throws IOException {
        var record = folder.find(id);
        if (record.isEmpty() || !mayRemove(record.get(), who)) return false;
        var left = record.get().notOf(who);
        if (left.by().isEmpty() || who.secretariat()) drop(id);
        else folder.write(left);
        return true;
    }

    private void drop(String id) throws IOException {
        folder.drop(id);
        synchronized (held) {
            held.remove(id);
        }
    }

    /// The votes of a record; empty where it cannot be used, or reading was stopped. What was read is kept with the
    /// record; of an unusable one nothing but the report is.
    Optional<Votes> read(ShelvedRecord record, Progress progress) throws IOException {
        synchronized (held) {
            var known = held.get(record.id());
            if (known != null) return Optional.of(known);
        }
        var stopped = new boolean[1];
        var read = read(record, lines -> {
            stopped[0] = !progress.goOn("reading", 0);
            return !stopped[0] && lines <= limits.rows();
        });
        if (stopped[0]) return Optional.empty();
        if (record.summary().isEmpty()) keep(record.id(), read.getValue());
        if (!read.getValue().usable()) return Optional.empty();
        hold(record.id(), read.getKey());
        return Optional.of(read.getKey());
    }

    /// Others may have brought the record while it was read.
    private synchronized void keep(String id, Summary read) throws IOException {
        var record = folder.find(id);
        if (record.isPresent()) folder.sum(record.get().summed(read));
    }

    /// Reads a record for its summary.
    public Answer readNow(ShelvedRecord record, Progress progress) {
        try {
            read(record, progress);
            return folder.find(record.id()).flatMap(ShelvedRecord::summary).isPresent() ? new Answer.Read()
                    : new Answer.Stopped();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Map.Entry<Votes, Summary> read(ShelvedRecord record, java.util.function.LongPredicate goOn) {
        var ballots = folder.ballots(record.id());
        if (record.columns().isEmpty() && CouncilOutcomes.isIn(ballots)) {
            var read = CouncilOutcomes.read(ballots, goOn);
            var votes = Votes.counted(read.outcomes());
            return Map.entry(votes, Summary.of(read.report(), true, votes, Optional.empty()));
        }
        var file = RollCallFile.of(ballots).ownStrictly().readWhile(goOn);
        if (record.motions().isPresent()) file = file.describedBy(folder.motions(record.id()));
        if (record.columns().isPresent()
                && MappingText.read(record.columns().get()) instanceof MappingText.Answer.Understood(var mapping)) {
            file = file.by(mapping);
        }
        var read = file.read();
        var votes = read.rollCalls().map(Votes::of).orElseGet(() -> Votes.counted(List.of()));
        var summary = Summary.of(read.report(), false, votes, record.motions());
        return Map.entry(votes, read.rollCalls().isPresent() ? summary : unusable(summary));
    }

    /// A file of our own format with a fault gives no record at all.
    private static Summary unusable(Summary read) {
        return new Summary(false, read.counts(), read.lines(), read.kept(), read.notMember(), read.repeated(),
                read.skipped(), read.contradictory(), read.notes(), 0, 0, Optional.empty(), Optional.empty(), 0);
    }

    private void hold(String id, Votes votes) {
        synchronized (held) {
            held.put(id, votes);
            if (held.size() > HELD) held.remove(held.keySet().iterator().next());
        }
    }
}
