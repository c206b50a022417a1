package org.plenary.register.audit;

import static org.plenary.register.tree.Hash.LENGTH;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.register.tree.Hash;
import org.plenary.register.tree.Tile;

/// The hashes that a folder holds, read once each: the tiles of the edge stay at hand, of the full
/// ones the latest of each level.
final class StoredTiles {
    private final ExportFolder folder;
    private final Faults faults;
    private final long size;
    private final SortedMap<Integer, Optional<byte[]>> edge = new TreeMap<>();
    private final Tile[] latest;
    private final byte[][] hashes;

    StoredTiles(ExportFolder folder, long size, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.size = size;
        latest = new Tile[Tile.levels(size)];
        hashes = new byte[latest.length][];
        for (var tile : Tile.edge(size)) edge.put(tile.level(), read(tile));
    }

    /// The root that the stored edge leads to; empty when part of the edge is missing.
    Optional<Hash> edgeRoot() {
        if (edge.values().stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        List<byte[]> rows = edge.values().stream().flatMap(Optional::stream).toList();
        return Optional.of(Edge.root(Tile.edge(size), rows));
    }

    /// The hashes of a tile; null when the folder does not give them, which was reported then.
    byte[] of(Tile tile) {
        if (!tile.isFull()) return edge.get(tile.level()).orElse(null);
        int level = tile.level();
        if (!tile.equals(latest[level])) {
            latest[level] = tile;
            hashes[level] = read(tile).orElse(null);
        }
        return hashes[level];
    }

    /// The hash that the level above holds over a full tile; null when it does not give one.
    byte[] above(Tile tile) {
        var parent = of(Tile.at(tile.level() + 1, tile.index() / Tile.FULL, size));
        int at = (int) (tile.index() % Tile.FULL) * LENGTH;
        return parent == null ? null : Arrays.copyOfRange(parent, at, at + LENGTH);
    }

    private Optional<byte[]> read(Tile tile) {
        int needed = tile.width() * LENGTH;
        var about = new Entries(tile.firstEntry(0), tile.lastEntry(tile.width() - 1));
        var bytes = folder.read(tile.path(), needed, Optional.of(about));
        if (bytes.isEmpty() || bytes.get().length == needed) return bytes;
        faults.add(Fault.of(Fault.Kind.UNREADABLE, tile.path(), about,
                "The tile is cut off: %d bytes of %d. Restore it from another copy of the register."
                        .formatted(bytes.get().length, needed)));
        return Optional.empty();
    }
}
