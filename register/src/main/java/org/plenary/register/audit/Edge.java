package org.plenary.register.audit;

import static org.plenary.register.tree.Hash.LENGTH;

import java.util.List;
import org.plenary.register.tree.Hash;
import org.plenary.register.tree.Tile;
import org.plenary.register.tree.TreeHasher;

/// Puts the root together from the tiles that are not full, the right-hand edge of the tree.
final class Edge {
    private Edge() {}

    /// The root over those tiles, lowest level first, with the hashes of each beside it. A hash of
    /// a lower level closes the row above it on the right.
    static Hash root(List<Tile> tiles, List<byte[]> hashes) {
        if (tiles.isEmpty()) return Hash.ofEmptyTree();
        var hasher = new TreeHasher();
        byte[] below = null;
        for (int i = 0; i < tiles.size(); i++) {
            int width = tiles.get(i).width();
            var row = new byte[(width + 1) * LENGTH];
            System.arraycopy(hashes.get(i), 0, row, 0, width * LENGTH);
            if (below != null) System.arraycopy(below, 0, row, width * LENGTH, LENGTH);
            hasher.fold(row, below == null ? width : width + 1);
            below = row;
        }
        return Hash.of(below, 0);
    }
}
