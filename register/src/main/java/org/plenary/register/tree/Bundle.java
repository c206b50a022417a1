package org.plenary.register.tree;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/// The entries under one tile of level 0 as they are served: each behind its length in two bytes,
/// big-endian (tlog-tiles). That is why an entry has at most 65,535 bytes.
public final class Bundle {
    /// The longest entry that a bundle can carry, in bytes.
    public static final int LONGEST_ENTRY = 65_535;
    /// The longest bundle, in bytes.
    public static final int LONGEST = Tile.FULL * (2 + LONGEST_ENTRY);

    private final byte[] bytes;
    private final int[] starts = new int[Tile.FULL];
    private final int count;
    private final int end;

    private Bundle(byte[] bytes) {
        this.bytes = bytes;
        int at = 0;
        int found = 0;
        while (found < Tile.FULL && at + 2 <= bytes.length && at + 2 + lengthAt(at) <= bytes.length) {
            starts[found++] = at + 2;
            at += 2 + lengthAt(at);
        }
        count = found;
        end = at;
    }

    /// Divides a bundle into entries, as far as its bytes go. The bytes are not copied.
    public static Bundle of(byte[] bytes) { return new Bundle(bytes); }

    public static byte[] encode(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new IllegalArgumentException("An entry of " + entry.length + " bytes fits no bundle.");
            }
            out.write(entry.length >> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /// Entries that could be told apart.
    public int count() { return count; }

    /// Whether every byte belongs to an entry.
    public boolean isWhole() { return end == bytes.length; }

    public byte[] entry(int position) {
        return Arrays.copyOfRange(bytes, start(position), start(position) + length(position));
    }

    /// Writes the leaf hash of an entry into `to` at `at`.
    public void hash(int position, TreeHasher hasher, byte[] to, int at) {
        hasher.leaf(bytes, start(position), length(position), to, at);
    }

    private int start(int position) {
        if (position < count) return starts[position];
        throw new IllegalArgumentException("The bundle has no entry " + position + ".");
    }

    private int length(int position) { return lengthAt(starts[position] - 2); }

    private int lengthAt(int at) { return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff; }
}
