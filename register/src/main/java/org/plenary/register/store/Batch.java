package org.plenary.register.store;

import java.util.List;

/// What one transaction adds to a store: entries in order, the checkpoint over them, and what rests
/// beside the public log: secrets behind sealed entries, and public keys of authors, one line each.
public record Batch(Iterable<byte[]> entries, byte[] checkpoint, List<Secret> vault, List<String> keys) {
    public Batch {
        vault = List.copyOf(vault);
        keys = List.copyOf(keys);
    }

    /// Bytes that are not public, under their SHA-256.
    public record Secret(byte[] digest, byte[] bytes) {}

    public static Batch of(Iterable<byte[]> entries, byte[] checkpoint) {
        return new Batch(entries, checkpoint, List.of(), List.of());
    }
}
