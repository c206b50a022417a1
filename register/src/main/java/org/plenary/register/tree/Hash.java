package org.plenary.register.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A SHA-256 hash of a leaf, a node or a whole tree (RFC 6962 section 2.1).
public final class Hash {
    /// Bytes in a hash.
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) { this.bytes = bytes; }

    /// The hash that stands in `from` at `at`; the bytes are copied.
    public static Hash of(byte[] from, int at) { return new Hash(Arrays.copyOfRange(from, at, at + LENGTH)); }

    /// The root of the tree without entries: the hash of nothing.
    public static Hash ofEmptyTree() { return new TreeHasher().empty(); }

    /// Reads base64 as checkpoints write it; empty for any other spelling, padding bits included.
    public static Optional<Hash> parse(String base64) {
        try {
            var hash = new Hash(Base64.getDecoder().decode(base64));
            boolean proper = hash.bytes.length == LENGTH && hash.toString().equals(base64);
            return proper ? Optional.of(hash) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public byte[] bytes() { return bytes.clone(); }

    /// Writes the hash into `to` at `at`.
    public void copyTo(byte[] to, int at) { System.arraycopy(bytes, 0, to, at, LENGTH); }

    public String hex() { return HexFormat.of().formatHex(bytes); }

    @Override public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override public int hashCode() { return Arrays.hashCode(bytes); }

    /// Base64, as in a checkpoint.
    @Override public String toString() { return Base64.getEncoder().encodeToString(bytes); }
}
