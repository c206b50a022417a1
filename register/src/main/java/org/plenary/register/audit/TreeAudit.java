package org.plenary.register.audit;

import static org.plenary.register.tree.Hash.LENGTH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plenary.register.tree.Hash;
import org.plenary.register.tree.Tile;
import org.plenary.register.tree.TreeHasher;

/// Compares every stored hash with what lies under it and with what stands above it, so that one
/// wrong byte is blamed on the file that holds it and not on its neighbours.
///
/// Works from left to right with one tile of each level in memory.
final class TreeAudit {
    private static final String ABOVE_FITS = "The hash stored here is not that of what lies under it, "
            + "which fits the rest of the tree. Export the tiles again.";
    private static final String UNCLEAR = "The hash stored here is not that of what lies under it, and "
            + "which of the two is right cannot be told. Restore both from another copy of the register.";

    private static final String ENTRY_DIFFERS =
            "The entry does not have the hash that the tree holds for it. "
            + "Restore it from another copy of the register.";
    private static final String BOTH_CHANGED =
            "The entries and their hashes were changed together and do not "
            + "fit the tree. Restore them from another copy of the register.";

    private record Doubt(Tile tile, BitSet positions) {}

    private final Optional<Hash> root;
    private final long size;
    private final Faults faults;
    private final StoredTiles stored;
    private final TreeHasher hasher = new TreeHasher();
    private final Row[] rows;
    private final boolean edgeHolds;
    private final List<byte[]> edge = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    TreeAudit(Optional<Hash> root, long size, StoredTiles stored, Faults faults) {
        this.root = root;
        this.size = size;
        this.stored = stored;
        this.faults = faults;
        rows = new Row[Tile.levels(size)];
        for (int level = 0; level < rows.length; level++) rows[level] = new Row();
        edgeHolds = root.isPresent() && stored.edgeRoot().equals(root);
    }

    /// The leaf hashes of the next bundle go here before `settle` is called for its tile.
    Row leaves() { return rows[0]; }

    /// Judges a tile whose row is filled; returns the positions where row and tile differ.
    BitSet settle(Tile tile) {
        var row = rows[tile.level()];
        var hashes = stored.of(tile);
        var differing = hashes == null ? new BitSet() : row.differing(hashes, tile.width());
        if (tile.isFull()) pass(tile, judge(tile, row, hashes, differing));
        else settleEdge(tile, row, hashes, differing);
        row.clear();
        return differing;
    }

    /// After the last bundle: judges what is left of the upper levels, and the root.
    void finish() {
        for (var tile : Tile.edge(size)) if (tile.level() > 0) settle(tile);
        if (edgeHolds) return;
        boolean complete = edge.stream().noneMatch(row -> row == null);
        boolean fits = root.isPresent() && complete && Edge.root(Tile.edge(size), edge).equals(root.get());
        for (var doubt : doubts) blame(doubt.tile(), doubt.positions(), fits ? ABOVE_FITS : UNCLEAR);
        if (root.isPresent() && complete && !fits && doubts.isEmpty()) {
            var message = "The entries and tiles here do not lead to the signed root " + root.get()
                    + ". Compare them with another copy of the register.";
            var about = size == 0 ? Optional.<Entries>empty() : Optional.of(new Entries(0, size - 1));
            faults.add(new Fault(Fault.Kind.CHECKPOINT, ExportFolder.CHECKPOINT, about, message));
        }
    }

    /// The hash over a full tile to go on with; null when nothing can be said. Where a fault is
    /// named, that is the hash above, so that it is named once.
    private byte[] judge(Tile tile, Row row, byte[] hashes, BitSet differing) {
        var above = stored.above(tile);
        if (hashes == null) return row.knowsAll(tile.width()) ? folded(row.over(null, tile.width())) : above;
        if (fits(hashes.clone(), above)) blameBelow(tile, differing);
        else if (differing.isEmpty()) return folded(hashes.clone());
        else blame(tile, differing, fits(row.over(hashes, Tile.FULL), above) ? ABOVE_FITS : UNCLEAR);
        return above;
    }

    private void settleEdge(Tile tile, Row row, byte[] hashes, BitSet differing) {
        edge.add(row.over(hashes, tile.width()));
        if (edgeHolds) blameBelow(tile, differing);
        else if (!differing.isEmpty()) doubts.add(new Doubt(tile, differing));
    }

    private void pass(Tile tile, byte[] hash) {
        var parent = Tile.at(tile.level() + 1, tile.index() / Tile.FULL, size);
        int position = (int) (tile.index() % Tile.FULL);
        if (hash != null) rows[parent.level()].put(position, hash);
        if (position == Tile.FULL - 1) settle(parent);
    }

    private byte[] folded(byte[] hashes) {
        hasher.fold(hashes, hashes.length / LENGTH);
        return Arrays.copyOf(hashes, LENGTH);
    }

    private boolean fits(byte[] hashes, byte[] above) { return Arrays.equals(folded(hashes), above); }

    private void blameBelow(Tile tile, BitSet positions) {
        positions.stream().forEach(position -> {
            var about = new Entries(tile.firstEntry(position), tile.lastEntry(position));
            faults.add(tile.level() == 0
                    ? Fault.of(Fault.Kind.ENTRY, tile.entriesPath(), about, ENTRY_DIFFERS)
                    : Fault.of(Fault.Kind.ENTRY, tile.path(), about, BOTH_CHANGED));
        });
    }

    private void blame(Tile tile, BitSet positions, String message) {
        positions.stream().forEach(position -> faults.add(Fault.of(Fault.Kind.TILE, tile.path(),
                new Entries(tile.firstEntry(position), tile.lastEntry(position)), message)));
    }
}
