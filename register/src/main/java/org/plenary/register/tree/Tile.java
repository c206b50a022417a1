package org.plenary.register.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The place of a tile: up to 256 hashes of one level that are served as one file (tlog-tiles).
///
/// Level 0 holds leaf hashes; a hash of level `n + 1` is the root over one full tile of level `n`.
/// A tile that is not full yet has a `width` of 1 to 255 and may vanish once the full one exists.
public record Tile(int level, long index, int width) {
    /// Hashes in a full tile.
    public static final int FULL = 256;
    /// Bits of an index that one level of tiles takes up.
    public static final int BITS = 8;

    public Tile {
        if (level < 0 || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "No tile has level %d, index %d and width %d.".formatted(level, index, width));
        }
    }

    /// Hashes at that level in a tree of that size.
    public static long hashes(int level, long size) {
        return level * BITS < Long.SIZE ? size >>> level * BITS : 0;
    }

    /// Levels that a tree of that size has.
    public static int levels(long size) {
        int levels = 0;
        while (hashes(levels, size) > 0) levels++;
        return levels;
    }

    /// Tiles at that level in a tree of that size, the one that is not full included.
    public static long count(int level, long size) {
        long hashes = hashes(level, size);
        return hashes / FULL + (hashes % FULL == 0 ? 0 : 1);
    }

    /// The tile that a tree of that size has at that place.
    public static Tile at(int level, long index, long size) {
        return new Tile(level, index, (int) Math.min(FULL, hashes(level, size) - index * FULL));
    }

    /// All tiles of a tree of that size that are not full, lowest level first.
    public static List<Tile> edge(long size) {
        var edge = new ArrayList<Tile>();
        for (int level = 0; level < levels(size); level++) {
            long last = hashes(level, size);
            if (last % FULL != 0) edge.add(at(level, last / FULL, size));
        }
        return edge;
    }

    public boolean isFull() { return width == FULL; }

    /// Entries under one hash of this tile.
    public long span() { return 1L << level * BITS; }

    /// The first entry under the hash at that position.
    public long firstEntry(int position) { return (index * FULL + position) * span(); }

    /// The last entry under the hash at that position.
    public long lastEntry(int position) { return firstEntry(position) + span() - 1; }

    /// Where the hashes are served: `tile/1/x001/234`, `tile/0/273.p/112`.
    public String path() { return "tile/" + level + "/" + number(); }

    /// Where the entries under a tile of level 0 are served: `tile/entries/273.p/112`.
    public String entriesPath() { return "tile/entries/" + number(); }

    /// 1234067 is written `x001/x234/067`; a width that is not full follows as `.p/112`.
    private String number() {
        var text = new StringBuilder(group(index));
        for (long rest = index / 1000; rest > 0; rest /= 1000) text.insert(0, "x" + group(rest) + "/");
        if (!isFull()) text.append(".p/").append(width);
        return text.toString();
    }

    /// The last three digits, in every locale the same.
    private static String group(long number) { return String.format(Locale.ROOT, "%03d", number % 1000); }
}
