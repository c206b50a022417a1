package org.plenary.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.register.audit.Audit;
import org.plenary.register.audit.Report;
import org.plenary.register.audit.StoreAudit;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.SignedNote;
import org.plenary.register.checkpoint.VerifierKey;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.entry.CanonicalJson;
import org.plenary.register.entry.Entry;
import org.plenary.register.store.Store;
import org.plenary.register.tree.ConsistencyProof;
import org.plenary.register.tree.InclusionProof;
import org.plenary.register.tree.Tree;

/// The register of one organisation, open for reading and, by one writer at a time, for entering.
///
/// What `append` answers with `Entered` is durable and under a signed checkpoint already. After a
/// failure of the store nothing more is entered until the register is opened again, because only
/// the store knows how far it came.
public final class Register implements AutoCloseable {
    private final Store store;
    private final Keyring keys;
    private final Tree tree;
    private Checkpoint checkpoint;
    private SignedNote head;
    private boolean failed;

    private Register(Store store, Keyring keys, Tree tree, SignedNote head) {
        this.store = store;
        this.keys = keys;
        this.tree = tree;
        this.checkpoint = current(tree, keys);
        this.head = head;
    }

    /// Reads the store through, rebuilds the tree and compares it with the head signed last. A
    /// store without anything in it becomes a register of no entries.
    public static Opening open(Store store, Keyring keys) throws IOException {
        var tree = rebuilt(store);
        var note = store.checkpoint();
        if (note.isEmpty() && store.size() == 0) {
            var head = sign(tree, keys);
            store.append(0, List.of(), head.bytes());
            return new Opening.Opened(new Register(store, keys, tree, head));
        }
        if (note.isPresent() && SignedNote.parse(note.get()) instanceof Reading.Read<SignedNote>(var head)
                && head.signedBy(List.of(keys.register().verifier())) instanceof Reading.Read<?>
                && head.text().equals(current(tree, keys).text())) {
            return new Opening.Opened(new Register(store, keys, tree, head));
        }
        return new Opening.Damaged(
                StoreAudit.of(store, tree, store.size(), keys.register().verifier(), keys.authors()));
    }

    /// Signs each body, a canonical JSON object, under the author's key and enters them in order,
    /// all or none.
    public Answer append(List<byte[]> bodies, Signer author) throws IOException {
        var entries = new ArrayList<Entry>();
        var reasons = new ArrayList<String>();
        for (int i = 0; i < bodies.size(); i++) {
            switch (Entry.sign(bodies.get(i), keys.origin(), author)) {
                case Reading.Read<Entry>(var entry) -> entries.add(entry);
                case Reading.Unreadable<Entry>(var reason) -> reasons.add("Body " + (i + 1) + ": " + reason);
            }
        }
        return reasons.isEmpty() ? enter(entries) : new Answer.Refused(reasons);
    }

    /// Enters entries that their authors signed elsewhere, in order, all or none.
    public synchronized Answer enter(List<Entry> entries) throws IOException {
        if (failed) throw new IOException("The store failed before. Open the register again to go on.");
        var reasons = refusals(entries);
        if (!reasons.isEmpty()) return new Answer.Refused(reasons);
        long first = checkpoint.size();
        if (entries.isEmpty()) return new Answer.Entered(first, 0, checkpoint);
        for (var entry : entries) tree.append(entry.bytes());
        var signed = sign(tree, keys);
        try {
            store.append(first, entries.stream().map(Entry::bytes).toList(), signed.bytes());
        } catch (IOException | RuntimeException failure) {
            // If we stop here, the signed head was never shown, so no two heads contradict each other.
            failed = true;
            throw failure;
        }
        checkpoint = current(tree, keys);
        head = signed;
        return new Answer.Entered(first, entries.size(), checkpoint);
    }

    /// The signed head, as it is published.
    public synchronized SignedNote head() { return head; }

    /// What the head says.
    public synchronized Checkpoint checkpoint() { return checkpoint; }

    public long size() { return checkpoint().size(); }

    /// The public keys: the register's own, then those under which entries may be signed.
    public List<VerifierKey> publicKeys() {
        var all = new ArrayList<VerifierKey>();
        all.add(keys.register().verifier().key());
        for (var author : keys.authors()) all.add(author.key());
        return List.copyOf(all);
    }

    /// One entry; empty when the register has no such index, or when its store lost it.
    public Optional<byte[]> entry(long index) throws IOException { return store.entry(index); }

    /// Passes the entries from `from` to before `to` in order.
    public void entries(long from, long to, Store.Visitor visitor) throws IOException {
        store.read(from, to, visitor);
    }

    /// Shows that an entry stands in the register as it is now.
    public InclusionProof inclusion(long index) { return tree.inclusion(index, size()); }

    /// Shows that the register at the later size begins with what it was at the earlier one.
    public ConsistencyProof consistency(long from, long to) {
        if (to > size()) {
            throw new IllegalArgumentException("The register has " + size() + ", not " + to + " entries.");
        }
        return tree.consistency(from, to);
    }

    /// Reads the whole store again and checks every entry, signature and the signed head.
    public Report verify() {
        return StoreAudit.of(store, tree, size(), keys.register().verifier(), keys.authors());
    }

    /// Checks an exported register offline against the keys that lie in it.
    public static Report verify(Path directory) { return Audit.complete().of(directory); }

    /// Writes the register as static files in tlog-tiles layout, with the public keys beside them.
    /// The folder must be empty, absent, or an earlier export of this register.
    public void export(Path directory) throws IOException {
        SignedNote signed;
        Checkpoint covered;
        synchronized (this) {
            signed = head;
            covered = checkpoint;
        }
        new Export(directory, keys).write(store, tree, covered.size(), signed);
    }

    @Override public void close() throws IOException { store.close(); }

    /// The tree over what the store gives in unbroken order. What is missing or cannot be read shows
    /// in the root, and the audit that follows names it.
    private static Tree rebuilt(Store store) {
        var tree = new Tree();
        try {
            store.read(0, Long.MAX_VALUE, (index, bytes) -> {
                if (index == tree.size()) tree.append(bytes);
            });
        } catch (IOException unreadable) {
            return tree;
        }
        return tree;
    }

    private List<String> refusals(List<Entry> entries) {
        var reasons = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!CanonicalJson.isCanonicalObject(entry.body())) {
                reasons.add("Entry " + (i + 1) + ": its body is no canonical JSON object (RFC 8785).");
            } else if (keys.authors().stream().noneMatch(author -> entry.isSignedBy(author, keys.origin()))) {
                reasons.add(("Entry %d: it is not signed for %s by a key that may sign here. "
                        + "It names the key %s; %d keys may sign.")
                        .formatted(i + 1, keys.origin(), entry.key(), keys.authors().size()));
            }
        }
        return reasons;
    }

    private static Checkpoint current(Tree tree, Keyring keys) {
        return new Checkpoint(keys.origin(), tree.size(), tree.root());
    }

    private static SignedNote sign(Tree tree, Keyring keys) {
        return SignedNote.sign(current(tree, keys).text(), keys.register());
    }
}
