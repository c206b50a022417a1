package org.plenary.register.tree;

import static org.plenary.register.tree.Hash.LENGTH;

import java.util.ArrayList;
import java.util.List;

/// The tree over a few entries that come at once and to which none is added: its root, and the path to it
/// from each (RFC 6962 section 2.1).
public final class Twig {
    private final List<byte[]> levels = new ArrayList<>();
    private final int size;

    public Twig(List<byte[]> entries) {
        if (entries.isEmpty()) throw new IllegalArgumentException("There is no path from no entries.");
        var hasher = new TreeHasher();
        size = entries.size();
        var level = new byte[size * LENGTH];
        for (int i = 0; i < size; i++) hasher.leaf(entries.get(i), 0, entries.get(i).length, level, i * LENGTH);
        levels.add(level);
        for (int width = size; width > 1; width = (width + 1) / 2) {
            var above = new byte[(width + 1) / 2 * LENGTH];
            for (int i = 0; i + 1 < width; i += 2) hasher.node(level, i * LENGTH, above, i / 2 * LENGTH);
            // An odd one out moves up as it is.
            if (width % 2 == 1) System.arraycopy(level, (width - 1) * LENGTH, above, width / 2 * LENGTH, LENGTH);
            levels.add(above);
            level = above;
        }
    }

    public int size() { return size; }

    public Hash root() { return Hash.of(levels.getLast(), 0); }

    /// The way from one entry to the root.
    public InclusionProof inclusion(int index) {
        if (index < 0 || index >= size) throw new IllegalArgumentException(index + " is not below " + size + ".");
        var path = new ArrayList<Hash>();
        int at = index;
        for (var level : levels) {
            int beside = (at ^ 1) * LENGTH;
            if (beside < level.length) path.add(Hash.of(level, beside));
            at /= 2;
        }
        return new InclusionProof(index, size, path);
    }
}
