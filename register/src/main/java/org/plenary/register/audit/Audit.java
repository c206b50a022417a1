package org.plenary.register.audit;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.tree.Tile;

/// The offline check of an exported register. Memory does not grow with the register.
///
/// Without a trusted key the folder is checked against the keys that lie in it: that finds damage,
/// but not a whole folder made up by somebody else.
public record Audit(Optional<Verifier> trusted, boolean signatures) {
    /// Checks everything, entries' signatures included.
    public static Audit complete() { return new Audit(Optional.empty(), true); }

    /// The same, against the register's key as the reader knows it from elsewhere.
    public Audit trusting(Verifier register) { return new Audit(Optional.of(register), signatures); }

    /// The same without the signatures of single entries: hashes, tiles and the signed head only,
    /// about sixty times faster where no entries share one.
    public Audit hashesOnly() { return new Audit(trusted, false); }

    public Report of(Path directory) {
        var faults = new Faults();
        var folder = new ExportFolder(directory, faults);
        if (!folder.isExport()) return new Report(Optional.empty(), 0, faults.list());
        var keys = KeyList.read(folder, trusted, faults);
        var checkpoint = Head.read(folder, keys, faults);
        long size = checkpoint.map(Checkpoint::size).orElseGet(() -> Layout.sizeOf(folder));
        var vault = new VaultAudit(folder, faults);
        tree(folder, vault, keys, checkpoint, size, faults);
        vault.files();
        Layout.reportStrangers(folder, vault, size, faults);
        return new Report(checkpoint, size, faults.list());
    }

    private void tree(ExportFolder folder, VaultAudit vault, KeyList keys, Optional<Checkpoint> checkpoint,
            long size, Faults faults) {
        var stored = new StoredTiles(folder, size, faults);
        var tree = new TreeAudit(checkpoint.map(Checkpoint::root), size, stored, faults);
        var bundles = new BundleAudit(folder, stored, faults);
        var origin = keys.register().map(key -> key.key().name());
        for (long n = 0; n < Tile.count(0, size) && !faults.full(); n++) {
            var tile = Tile.at(0, n, size);
            var bundle = bundles.read(tile, tree.leaves());
            bundle.ifPresent(read -> vault.note(read, tile.width()));
            var sound = known(tree.leaves(), tile.width());
            sound.andNot(tree.settle(tile));
            if (signatures && bundle.isPresent() && origin.isPresent()) {
                bundles.signatures(tile, bundle.get(), sound, keys, origin.get());
            }
        }
        if (!faults.full()) tree.finish();
    }

    private static BitSet known(Row row, int width) {
        var known = new BitSet(width);
        for (int i = 0; i < width; i++) known.set(i, row.knows(i));
        return known;
    }
}
