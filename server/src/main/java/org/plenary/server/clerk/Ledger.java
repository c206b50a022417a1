package org.plenary.server.clerk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.ActJson;
import org.plenary.organisation.Organisation;
import org.plenary.register.Answer;
import org.plenary.register.CaughtUp;
import org.plenary.register.Draft;
import org.plenary.register.Register;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.entry.Entry;
import org.plenary.register.entry.Sealed;
import org.plenary.register.store.ConcurrentAppend;

/// The register read as acts: the organisation that follows from it, the keys under which filings came,
/// and the latest moment of entry. One thread writes; the organisation may be read by any.
final class Ledger {
    private final Register register;
    private final Signers signers;
    private final Storage storage;
    private final KeyIndex keys = new KeyIndex();
    private volatile Organisation organisation = Organisation.begin();
    private Instant latest = Instant.EPOCH;
    private boolean impaired;

    private Ledger(Register register, Signers signers, Storage storage) {
        this.register = register;
        this.signers = signers;
        this.storage = storage;
    }

    /// Reads the register through.
    static Ledger read(Register register, Signers signers, Storage storage) throws IOException {
        var ledger = new Ledger(register, signers, storage);
        var entries = new ArrayList<byte[]>();
        register.entries(0, register.size(), (_, bytes) -> entries.add(bytes));
        ledger.take(0, entries);
        return ledger;
    }

    Register register() { return register; }

    KeyIndex keys() { return keys; }

    Organisation organisation() { return organisation; }

    Instant latest() { return latest; }

    /// Enters acts in one transaction; `grown` is the organisation with them. A `ConcurrentAppend` says
    /// that somebody else was faster; after any other failure the ledger must be mended. `signed` is told
    /// the entries before they are written.
    void enter(List<Written> acts, Organisation grown, Consumer<List<byte[]>> signed) throws IOException {
        long first = register.size();
        try {
            var drafts = new ArrayList<Draft>();
            for (var act : acts) drafts.add(act.draft(signers));
            var answer = register.append(drafts, signers.openly(Signatory.CLERK), signed);
            if (answer instanceof Answer.Refused(var reasons)) {
                throw new IllegalStateException("The register does not take what was drafted: " + reasons);
            }
        } catch (IOException failure) {
            impaired = !(failure instanceof ConcurrentAppend);
            throw failure;
        }
        for (int i = 0; i < acts.size(); i++) note(first + i, acts.get(i).envelope(), acts.get(i).act());
        organisation = grown;
    }

    private void note(long index, Envelope envelope, DatedAct act) {
        envelope.mark().ifPresent(mark -> keys.take(index, envelope.author(), mark));
        if (act.entered().isAfter(latest)) latest = act.entered();
    }

    /// Takes up what others entered in the same store; says whether there was anything.
    boolean catchUp() throws IOException {
        var more = new ArrayList<byte[]>();
        return taken(register.catchUp((_, bytes) -> more.add(bytes)), more);
    }

    /// After a failure: opens the store again and takes up what it holds beyond what was acknowledged.
    void mend() throws IOException {
        if (!impaired) return;
        var fresh = storage.open();
        var more = new ArrayList<byte[]>();
        try {
            taken(register.resume(fresh, (_, bytes) -> more.add(bytes)), more);
            impaired = false;
        } finally {
            if (impaired) fresh.close();
        }
    }

    /// Whether these entries came to rest at that place, although the store said otherwise.
    boolean holds(long first, List<byte[]> entries) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            var held = register.entry(first + i);
            if (held.isEmpty() || !Arrays.equals(held.get(), entries.get(i))) return false;
        }
        return !entries.isEmpty();
    }

    private boolean taken(CaughtUp caught, List<byte[]> entries) throws IOException {
        switch (caught) {
            case CaughtUp.Damaged(var report) -> throw new IOException(
                    "The store no longer continues what the register published: " + report.faults());
            case CaughtUp.Grown(var from, var to) -> {
                take(from, entries);
                return to > from;
            }
        }
    }

    /// An entry that this version cannot read stops the clerk: to leave it out would show another
    /// organisation than the members entered.
    private void take(long first, List<byte[]> entries) throws IOException {
        var grown = organisation;
        var unreadable = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            var envelope = envelope(entries.get(i));
            var index = first + i;
            var act = envelope.flatMap(one -> ActJson.read("entry " + index, one.act()).value());
            if (act.isEmpty()) {
                unreadable.add(Long.toString(index));
                continue;
            }
            note(index, envelope.get(), act.get());
            grown = grown.evolve(act.get());
        }
        if (!unreadable.isEmpty()) {
            throw new IOException("The register's entries %s hold no act that this version of Plenary can read."
                    .formatted(String.join(", ", unreadable)));
        }
        organisation = grown;
    }

    private Optional<Envelope> envelope(byte[] bytes) throws IOException {
        if (!(Entry.parse(bytes) instanceof Reading.Read<Entry>(var entry))) return Optional.empty();
        var digest = Sealed.digest(entry.body());
        if (digest.isEmpty()) return Envelope.read(entry.body());
        return register.unsealed(digest.get()).flatMap(inner -> Envelope.read(inner.body()));
    }

    void close() throws IOException { register.close(); }
}
