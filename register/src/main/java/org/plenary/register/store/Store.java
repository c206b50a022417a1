package org.plenary.register.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Keeps the entries of one register in order, the checkpoints signed over them, and what rests beside
/// the public log.
///
/// Trusted to keep what it acknowledged and, for the vault, to keep it to itself; for nothing else: a
/// store that changes, drops or reorders bytes is found out by the tree and the signatures. It may be
/// read by several threads while one writes.
public interface Store extends AutoCloseable {
    /// Takes one entry after the other; an exception ends the reading.
    @FunctionalInterface
    interface Visitor {
        void entry(long index, byte[] bytes) throws IOException;
    }

    /// Entries held, which is also the index that the next one gets.
    long size() throws IOException;

    /// Adds a batch, all or nothing, and returns once it will survive a crash and a power failure.
    ///
    /// Where entries already reach beyond `first`, or do not reach it, nothing is added and a
    /// `ConcurrentAppend` says so: somebody else has written.
    void append(long first, Batch batch) throws IOException;

    /// The same for entries with nothing beside them.
    default void append(long first, Iterable<byte[]> entries, byte[] checkpoint) throws IOException {
        append(first, Batch.of(entries, checkpoint));
    }

    /// One entry; empty when that index holds none.
    Optional<byte[]> entry(long index) throws IOException;

    /// Passes the entries from `from` to before `to` in order. An index that holds none is left out.
    void read(long from, long to, Visitor visitor) throws IOException;

    /// The checkpoint added last; empty before the first append.
    Optional<byte[]> checkpoint() throws IOException;

    /// What the vault holds under a digest.
    Optional<byte[]> secret(byte[] digest) throws IOException;

    /// The public keys of authors, in the order in which they were added.
    List<String> keys() throws IOException;

    /// Whether other machines may write to the same log, so that one has to look now and then.
    default boolean isShared() { return false; }

    @Override void close() throws IOException;
}
