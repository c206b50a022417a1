package org.plenary.register.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.plenary.register.tree.Hash;

/// What a key signs: the purpose and the register on a line each, so that a signature is worth nothing in
/// another place, and behind them one body, or the root over several.
final class SignedBytes {
    private static final byte[] ONE = "plenary/entry/v1\n".getBytes(US_ASCII);
    private static final String SEVERAL = "plenary/entries/v1\n";

    private SignedBytes() {}

    /// The bytes of an entry with the body `from[start .. end)`, which are also its leaf in the tree of several.
    static byte[] of(String origin, byte[] from, int start, int end) {
        var name = origin.getBytes(UTF_8);
        var all = new byte[ONE.length + name.length + 1 + end - start];
        System.arraycopy(ONE, 0, all, 0, ONE.length);
        System.arraycopy(name, 0, all, ONE.length, name.length);
        all[ONE.length + name.length] = '\n';
        System.arraycopy(from, start, all, ONE.length + name.length + 1, end - start);
        return all;
    }

    /// The bytes of several entries that are signed together.
    static byte[] of(String origin, long size, Hash root) {
        return (SEVERAL + origin + "\n" + size + "\n" + root).getBytes(UTF_8);
    }
}
