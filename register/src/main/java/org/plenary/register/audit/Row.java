package org.plenary.register.audit;

import static org.plenary.register.tree.Hash.LENGTH;

import java.util.Arrays;
import java.util.BitSet;
import org.plenary.register.tree.Tile;

/// The hashes of one tile as they follow from what lies under it, as far as that is known.
final class Row {
    private final byte[] hashes = new byte[Tile.FULL * LENGTH];
    private final BitSet known = new BitSet(Tile.FULL);

    /// The buffer that hashes are written into, 32 bytes for each position.
    byte[] buffer() { return hashes; }

    void know(int position) { known.set(position); }

    void put(int position, byte[] hash) {
        System.arraycopy(hash, 0, hashes, position * LENGTH, LENGTH);
        know(position);
    }

    void clear() { known.clear(); }

    boolean knows(int position) { return known.get(position); }

    boolean knowsAll(int width) { return known.cardinality() == width; }

    /// The positions at which the stored hashes say something else.
    BitSet differing(byte[] stored, int width) {
        var differing = new BitSet(width);
        for (int i = known.nextSetBit(0); i >= 0 && i < width; i = known.nextSetBit(i + 1)) {
            int at = i * LENGTH;
            if (!Arrays.equals(hashes, at, at + LENGTH, stored, at, at + LENGTH)) differing.set(i);
        }
        return differing;
    }

    /// The known hashes, and the stored ones where nothing is known; null when a position has neither.
    byte[] over(byte[] stored, int width) {
        if (stored == null && !knowsAll(width)) return null;
        var merged = stored == null ? new byte[width * LENGTH] : Arrays.copyOf(stored, width * LENGTH);
        for (int i = known.nextSetBit(0); i >= 0 && i < width; i = known.nextSetBit(i + 1)) {
            System.arraycopy(hashes, i * LENGTH, merged, i * LENGTH, LENGTH);
        }
        return merged;
    }
}
