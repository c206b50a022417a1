package org.plenary.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.plenary.register.audit.Audit;
import org.plenary.register.audit.Head;
import org.plenary.register.audit.Report;
import org.plenary.register.audit.StoreAudit;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.SignedNote;
import org.plenary.register.checkpoint.VerifierKey;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.entry.CanonicalJson;
import org.plenary.register.entry.Entry;
import org.plenary.register.entry.Sealed;
import org.plenary.register.key.Ed25519Verifier;
import org.plenary.register.store.Batch;
import org.plenary.register.store.Batch.Secret;
import org.plenary.register.store.ConcurrentAppend;
import org.plenary.register.store.Store;
import org.plenary.register.tree.ConsistencyProof;
import org.plenary.register.tree.InclusionProof;
import org.plenary.register.tree.Tree;

/// The register of one organisation, open for reading and, by one writer at a time, for entering.
///
/// What `append` answers with `Entered` is durable and under a signed checkpoint already. After a
/// failure of the store nothing more is entered until `resume` has asked a freshly opened store how
/// far it came. After a `ConcurrentAppend` it is enough to `catchUp` with what the other entered.
public final class Register implements AutoCloseable {
    private final Keyring keys;
    private final Tree tree;
    private final Pen pen;
    private final SortedSet<String> published = new TreeSet<>();
    private volatile Store store;
    private Checkpoint checkpoint;
    private SignedNote head;
    private boolean failed;

    private Register(Store store, Keyring keys, Tree tree, SignedNote head) throws IOException {
        this.store = store;
        this.keys = keys;
        this.tree = tree;
        this.pen = new Pen(keys.origin());
        this.checkpoint = current(tree, keys);
        this.head = head;
        published.addAll(store.keys());
    }

    /// Reads the store through, rebuilds the tree and compares it with the head signed last. A
    /// store without anything in it becomes a register of no entries. Keys of authors that the store
    /// holds are admitted to `keys`.
    public static Opening open(Store store, Keyring keys) throws IOException {
        admit(store, keys);
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

    /// Signs the bodies, each a canonical JSON object, under the author's key and enters them in order,
    /// all or none.
    public Answer append(List<byte[]> bodies, Signer author) throws IOException {
        return append(bodies.stream().map(body -> Draft.open(body, author)).toList(), author, _ -> {});
    }

    /// Signs the drafts under the keys of their authors and enters them in order, all or none. `clerk`
    /// signs what is not open. `signed` is told the entries before they are entered.
    public Answer append(List<Draft> drafts, Signer clerk, Consumer<List<byte[]>> signed) throws IOException {
        var unknown = new ArrayList<String>();
        var entries = new ArrayList<byte[]>();
        var vault = new ArrayList<Secret>();
        var readings = pen.sign(drafts, clerk);
        for (int i = 0; i < readings.size(); i++) {
            var draft = drafts.get(i);
            var key = (draft.isOpen() ? draft.author() : clerk).verifier().key();
            if (!keys.holds(key)) unknown.add(mayNotSign("Body", i, key.shortName()));
            switch (readings.get(i)) {
                case Reading.Read<Pen.Signed>(var one) -> {
                    entries.add(one.entry().bytes());
                    one.secret().ifPresent(vault::add);
                }
                case Reading.Unreadable<Pen.Signed>(var reason) -> unknown.add("Body " + (i + 1) + ": " + reason);
            }
        }
        if (!unknown.isEmpty()) return new Answer.Refused(unknown);
        signed.accept(entries);
        return commit(entries, vault);
    }

    /// Enters entries that their authors signed elsewhere, in order, all or none.
    public Answer enter(List<Entry> entries) throws IOException {
        var reasons = refusals(entries);
        if (!reasons.isEmpty()) return new Answer.Refused(reasons);
        return commit(entries.stream().map(Entry::bytes).toList(), List.of());
    }

    private synchronized Answer commit(List<byte[]> entries, List<Secret> vault) throws IOException {
        if (failed) throw new IOException("The store failed before. Open it again to go on.");
        long first = checkpoint.size();
        if (entries.isEmpty()) return new Answer.Entered(first, 0, checkpoint);
        for (var entry : entries) tree.append(entry);
        var signed = sign(tree, keys);
        var fresh = fresh();
        try {
            store.append(first, new Batch(entries, signed.bytes(), vault, fresh));
        } catch (IOException | RuntimeException failure) {
            // The signed head was never shown, so no two heads contradict each other.
            tree.cut(first);
            failed = !(failure instanceof ConcurrentAppend);
            throw failure;
        }
        published.addAll(fresh);
        checkpoint = current(tree, keys);
        head = signed;
        return new Answer.Entered(first, entries.size(), checkpoint);
    }

    private List<String> fresh() {
        return keys.authors().stream().map(author -> author.key().toString())
                .filter(key -> !published.contains(key)).toList();
    }

    /// Takes up what others entered in the same store since, and passes it on in order.
    public synchronized CaughtUp catchUp(Store.Visitor visitor) throws IOException {
        if (failed) throw new IOException("The store failed before. Open it again to go on.");
        return catchUp(store, visitor);
    }

    /// Goes on with a freshly opened store after a failure, and passes on what it holds beyond what
    /// was acknowledged: a batch may have come to rest although its writer was told otherwise.
    public synchronized CaughtUp resume(Store fresh, Store.Visitor visitor) throws IOException {
        var caught = catchUp(fresh, visitor);
        if (caught instanceof CaughtUp.Damaged) return caught;
        var old = store;
        store = fresh;
        failed = false;
        try {
            old.close();
        } catch (IOException broken) {
            return caught;
        }
        return caught;
    }

    private CaughtUp catchUp(Store from, Store.Visitor visitor) throws IOException {
        long before = tree.size();
        var note = from.checkpoint().orElse(new byte[0]);
        if (Arrays.equals(note, head.bytes())) return new CaughtUp.Grown(before, before);
        admit(from, keys);
        var more = new ArrayList<byte[]>();
        if (Head.believed(note, keys.register().verifier()) instanceof Reading.Read<Checkpoint>(var newest)) {
            from.read(before, newest.size(), (_, bytes) -> more.add(bytes));
            for (var entry : more) tree.append(entry);
            if (newest.text().equals(current(tree, keys).text())
                    && SignedNote.parse(note) instanceof Reading.Read<SignedNote>(var signed)) {
                checkpoint = newest;
                head = signed;
                published.addAll(from.keys());
                for (int i = 0; i < more.size(); i++) visitor.entry(before + i, more.get(i));
                return new CaughtUp.Grown(before, newest.size());
            }
            tree.cut(before);
        }
        failed = true;
        return new CaughtUp.Damaged(StoreAudit.of(from, tree, before, keys.register().verifier(), keys.authors()));
    }

    private static void admit(Store store, Keyring keys) throws IOException {
        for (var line : store.keys()) {
            if (Ed25519Verifier.parse(line) instanceof Reading.Read<Verifier>(var author)) keys.admit(author);
        }
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

    /// The entry that the vault keeps behind a sealed one; empty where the vault has nothing under the
    /// digest, or something else.
    public Optional<Entry> unsealed(byte[] digest) throws IOException {
        return store.secret(digest).flatMap(kept ->
                Sealed.open(kept, digest) instanceof Reading.Read<Entry>(var entry) ? Optional.of(entry)
                        : Optional.empty());
    }

    /// Entries in the store, which may be more than were taken up here.
    public long stored() throws IOException { return store.size(); }

    public boolean isShared() { return store.isShared(); }

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

    /// Writes the register as static files in tlog-tiles layout, with the public keys beside them; sealed
    /// entries stay sealed. The folder must be empty, absent, or an earlier export of this register.
    public void export(Path directory) throws IOException {
        new Export(directory, keys).write(store, tree, head(), false);
    }

    /// The same with what rests behind the sealed entries, for those who may read all of it.
    public void exportWithVault(Path directory) throws IOException {
        new Export(directory, keys).write(store, tree, head(), true);
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
                reasons.add(mayNotSign("Entry", i, entry.key()));
            }
        }
        return reasons;
    }

    private String mayNotSign(String what, int place, String key) {
        return ("%s %d: it is not signed for %s by a key that may sign here. "
                + "It names the key %s; %d keys may sign.")
                .formatted(what, place + 1, keys.origin(), key, keys.authors().size());
    }

    private static Checkpoint current(Tree tree, Keyring keys) {
        return new Checkpoint(keys.origin(), tree.size(), tree.root());
    }

    private static SignedNote sign(Tree tree, Keyring keys) {
        return SignedNote.sign(current(tree, keys).text(), keys.register());
    }
}
