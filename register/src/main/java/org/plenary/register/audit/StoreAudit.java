package org.plenary.register.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.store.Store;
import org.plenary.register.tree.Hash;
import org.plenary.register.tree.Tree;
import org.plenary.register.tree.TreeHasher;

/// The check of a register where it rests, before it is exported.
public final class StoreAudit {
    private static final String STORE = "store";
    private static final String MEND = " Restore the store from an export or from a member's copy.";

    private final Store store;
    private final Faults faults = new Faults();
    private final KeyList keys;
    private final String origin;
    private final TreeHasher hasher = new TreeHasher();
    private long next;

    private StoreAudit(Store store, Verifier register, List<Verifier> authors) {
        this.store = store;
        keys = new KeyList(Optional.of(register), authors, true);
        origin = register.key().name();
    }

    /// Reads the first `size` entries of the store again and compares them with the tree that the
    /// register works with, which may end earlier where the store is damaged.
    public static Report of(
            Store store, Tree tree, long size, Verifier register, List<Verifier> authors) {
        var audit = new StoreAudit(store, register, authors);
        var checkpoint = audit.checkpoint(register);
        audit.entries(tree, size);
        checkpoint.ifPresent(head -> audit.compare(head, tree, size));
        return new Report(checkpoint, size, audit.faults.list());
    }

    private Optional<Checkpoint> checkpoint(Verifier register) {
        try {
            var note = store.checkpoint();
            if (note.isEmpty()) return none("The store holds no checkpoint.");
            return switch (Head.believed(note.get(), register)) {
                case Reading.Read<Checkpoint>(var head) -> Optional.of(head);
                case Reading.Unreadable<Checkpoint>(var reason) -> none(reason);
            };
        } catch (IOException unreadable) {
            return none(unreadable.getMessage());
        }
    }

    private void entries(Tree tree, long size) {
        try {
            store.read(0, size, (index, bytes) -> {
                missing(index - 1);
                next = index + 1;
                check(index, bytes, index < tree.size() ? tree.leaf(index) : hasher.leaf(bytes));
            });
            missing(size - 1);
        } catch (IOException unreadable) {
            report(Fault.Kind.UNREADABLE, new Entries(next, size - 1), unreadable.getMessage());
        }
    }

    private void check(long index, byte[] bytes, Hash held) {
        var objection = keys.objection(bytes, origin);
        if (!hasher.leaf(bytes).equals(held)) {
            report(Fault.Kind.ENTRY, Entries.only(index), "The entry changed since the register was opened.");
        } else if (objection.isPresent()) {
            report(Fault.Kind.SIGNATURE, Entries.only(index), objection.get());
        }
    }

    private void missing(long upTo) {
        if (next > upTo) return;
        report(Fault.Kind.MISSING, new Entries(next, upTo), "The store does not hold this.");
    }

    /// A checkpoint signed while the audit ran may cover more than the audit does.
    private void compare(Checkpoint head, Tree tree, long size) {
        long held = Math.max(size, tree.size());
        var both = "The signed checkpoint covers %d entries, but the store holds %d."
                .formatted(head.size(), held);
        if (head.size() < size) {
            none(both);
        } else if (head.size() > held) {
            report(Fault.Kind.MISSING, new Entries(held, head.size() - 1), both);
        } else if (faults.isEmpty() && !tree.root(head.size()).equals(head.root())) {
            none("The entries do not lead to the root that was signed over them.");
        }
    }

    private void report(Fault.Kind kind, Entries entries, String message) {
        faults.add(Fault.of(kind, STORE, entries, message + MEND));
    }

    private Optional<Checkpoint> none(String reason) {
        faults.add(Fault.of(Fault.Kind.CHECKPOINT, STORE, reason + MEND));
        return Optional.empty();
    }
}
