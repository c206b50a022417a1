package org.plenary.register.tree;

import static org.plenary.register.tree.Hash.LENGTH;
import static org.plenary.register.tree.Tile.BITS;
import static org.plenary.register.tree.Tile.FULL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The growing Merkle tree of a register, held in memory as tiles: 32 bytes an entry and a little.
///
/// What was published only grows, so every earlier root and every proof between two sizes stays at
/// hand. All methods may be called from several threads.
public final class Tree {
    private final List<List<byte[]>> levels = new ArrayList<>();
    private final TreeHasher hasher = new TreeHasher();
    private final byte[] scratch = new byte[FULL * LENGTH];
    private long size;

    /// The tree without entries.
    public Tree() { size = 0; }

    /// Adds an entry at the end.
    public synchronized void append(byte[] entry) {
        var leaf = new byte[LENGTH];
        hasher.leaf(entry, 0, entry.length, leaf, 0);
        put(0, size++, leaf);
    }

    /// Takes away the entries from that size on, which were never published.
    public synchronized void cut(long at) {
        within(at, size);
        size = at;
        for (int level = 0; level < levels.size(); level++) {
            var tiles = levels.get(level);
            tiles.subList((int) Tile.count(level, at), tiles.size()).clear();
        }
        levels.removeIf(List::isEmpty);
    }

    /// Entries in the tree.
    public synchronized long size() { return size; }

    public synchronized Hash root() { return root(size); }

    /// The root that the tree had when it held that many entries.
    public synchronized Hash root(long at) {
        within(at, size);
        return at == 0 ? Hash.ofEmptyTree() : range(0, at);
    }

    /// The hash of one entry.
    public synchronized Hash leaf(long index) {
        within(index, size - 1);
        return range(index, index + 1);
    }

    /// The hashes of a tile as it is served: 32 bytes each.
    public synchronized byte[] tile(Tile tile) {
        within(tile.index() * FULL + tile.width(), Tile.hashes(tile.level(), size));
        return Arrays.copyOf(levels.get(tile.level()).get((int) tile.index()), tile.width() * LENGTH);
    }

    /// Shows that the entry belongs to the tree as it was at that size (RFC 6962 section 2.1.1).
    public synchronized InclusionProof inclusion(long index, long at) {
        within(at, size);
        within(index, at - 1);
        var path = new ArrayList<Hash>();
        for (long low = 0, high = at; high - low > 1; ) {
            long middle = low + Long.highestOneBit(high - low - 1);
            path.add(index < middle ? range(middle, high) : range(low, middle));
            if (index < middle) high = middle;
            else low = middle;
        }
        return new InclusionProof(index, at, path.reversed());
    }

    /// Shows that the tree at size `to` begins with the tree at size `from` (RFC 6962 section 2.1.2).
    public synchronized ConsistencyProof consistency(long from, long to) {
        within(to, size);
        within(from, to);
        var path = new ArrayList<Hash>();
        if (from > 0 && from < to) path(from, to, path);
        return new ConsistencyProof(from, to, path.reversed());
    }

    /// Fills the path from the top down; the old root itself is left out, as the verifier has it.
    private void path(long from, long to, List<Hash> path) {
        long low = 0;
        long high = to;
        while (from < high) {
            long middle = low + Long.highestOneBit(high - low - 1);
            path.add(from <= middle ? range(middle, high) : range(low, middle));
            if (from <= middle) high = middle;
            else low = middle;
        }
        if (low > 0) path.add(range(low, high));
    }

    private Hash range(long low, long high) {
        long count = high - low;
        boolean complete = Long.bitCount(count) == 1 && low % count == 0;
        if (complete) return complete(low, Long.numberOfTrailingZeros(count));
        long middle = low + Long.highestOneBit(count - 1);
        return hasher.node(range(low, middle), range(middle, high));
    }

    /// The hash over the `2^height` entries from `low` on, folded from the nearest tile below it.
    private Hash complete(long low, int height) {
        int level = height / BITS;
        int count = 1 << height % BITS;
        long position = low >> level * BITS;
        byte[] tile = levels.get(level).get((int) (position / FULL));
        System.arraycopy(tile, (int) (position % FULL) * LENGTH, scratch, 0, count * LENGTH);
        hasher.fold(scratch, count);
        return Hash.of(scratch, 0);
    }

    private void put(int level, long position, byte[] hash) {
        if (level == levels.size()) levels.add(new ArrayList<>());
        var tiles = levels.get(level);
        int at = (int) (position % FULL);
        if (at == 0) tiles.add(new byte[FULL * LENGTH]);
        System.arraycopy(hash, 0, tiles.getLast(), at * LENGTH, LENGTH);
        if (at < FULL - 1) return;
        System.arraycopy(tiles.getLast(), 0, scratch, 0, scratch.length);
        hasher.fold(scratch, FULL);
        put(level + 1, position / FULL, Arrays.copyOf(scratch, LENGTH));
    }

    private static void within(long value, long limit) {
        if (value < 0 || value > limit) {
            throw new IllegalArgumentException("%d is not between 0 and %d.".formatted(value, limit));
        }
    }
}
