package org.plenary.register.audit;

import static org.plenary.register.tree.Hash.LENGTH;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.register.tree.Bundle;
import org.plenary.register.tree.Tile;
import org.plenary.register.tree.TreeHasher;

/// Reads the entries of a folder bundle by bundle: divides them, hashes them for the tree, and
/// checks who signed them.
final class BundleAudit {
    private final ExportFolder folder;
    private final StoredTiles stored;
    private final Faults faults;
    private final TreeHasher hasher = new TreeHasher();

    BundleAudit(ExportFolder folder, StoredTiles stored, Faults faults) {
        this.folder = folder;
        this.stored = stored;
        this.faults = faults;
    }

    /// Hashes the entries of one bundle into the row, as far as they can be told apart.
    Optional<Bundle> read(Tile tile, Row leaves) {
        var all = new Entries(tile.firstEntry(0), tile.lastEntry(tile.width() - 1));
        var bytes = folder.read(tile.entriesPath(), Bundle.LONGEST, Optional.of(all));
        if (bytes.isEmpty()) return Optional.empty();
        var bundle = Bundle.of(bytes.get());
        int usable = Math.min(bundle.count(), tile.width());
        for (int i = 0; i < usable; i++) bundle.hash(i, hasher, leaves.buffer(), i * LENGTH);
        boolean whole = bundle.count() == tile.width() && bundle.isWhole();
        if (!whole) usable = beforeTheBreak(tile, leaves, usable);
        for (int i = 0; i < usable; i++) leaves.know(i);
        return Optional.of(bundle);
    }

    /// A wrong length shifts all that follows, so the first entry with another hash is where it broke.
    private int beforeTheBreak(Tile tile, Row leaves, int read) {
        var hashes = stored.of(tile);
        int end = read * LENGTH;
        int mismatch = hashes == null ? -1 : Arrays.mismatch(leaves.buffer(), 0, end, hashes, 0, end);
        int broken = mismatch < 0 ? read : mismatch / LENGTH;
        int from = Math.min(broken, tile.width() - 1);
        faults.add(Fault.of(Fault.Kind.UNREADABLE, tile.entriesPath(),
                new Entries(tile.firstEntry(from), tile.lastEntry(tile.width() - 1)),
                "The file cannot be divided into its %d entries: it breaks at entry %d. "
                        .formatted(tile.width(), tile.firstEntry(from)) + "Restore it from another copy."));
        return broken;
    }

    /// Checks the signatures of the entries that were read and have their proper hash.
    void signatures(Tile tile, Bundle bundle, BitSet sound, KeyList keys, String origin) {
        var objections = IntStream.range(0, tile.width()).parallel()
                .mapToObj(i -> sound.get(i)
                        ? keys.objection(bundle.entry(i), origin) : Optional.<String>empty())
                .toList();
        for (int i = 0; i < objections.size(); i++) {
            long index = tile.firstEntry(i);
            objections.get(i).ifPresent(reason -> faults.add(Fault.of(
                    Fault.Kind.SIGNATURE, tile.entriesPath(), Entries.only(index), reason)));
        }
    }
}
