package org.plenary.register.audit;

import java.util.Optional;

/// One thing that is wrong with a register: where, with which entries, and in words what was found,
/// what was needed and how to mend it.
public record Fault(Kind kind, String where, Optional<Entries> entries, String message) {
    public enum Kind {
        /// The folder is no exported register at all.
        FOLDER,
        /// The list of keys is damaged, or is not the one that is trusted.
        KEYS,
        /// The signed head is damaged, or does not fit what lies under it.
        CHECKPOINT,
        /// Something that must be there is not.
        MISSING,
        /// Something is there that does not belong.
        UNEXPECTED,
        /// A file cannot be read or cannot be divided into its parts.
        UNREADABLE,
        /// An entry does not have the hash that the tree holds for it.
        ENTRY,
        /// A stored hash does not fit the entries under it.
        TILE,
        /// An entry is not signed by a key that may sign.
        SIGNATURE,
        /// More is wrong than one list should hold.
        AND_MORE
    }

    static Fault of(Kind kind, String where, String message) {
        return new Fault(kind, where, Optional.empty(), message);
    }

    static Fault of(Kind kind, String where, Entries entries, String message) {
        return new Fault(kind, where, Optional.of(entries), message);
    }

    @Override public String toString() {
        return where + entries.map(run -> ", " + run).orElse("") + ": " + message;
    }
}
