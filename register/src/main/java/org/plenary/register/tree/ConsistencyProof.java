package org.plenary.register.tree;

import java.util.List;

/// The hashes that show that nothing among the first `from` entries changed while the tree grew to
/// `to` entries, lowest first.
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof { path = List.copyOf(path); }

    /// Whether the path joins the two roots (RFC 9162 section 2.1.4.2). Every tree grows out of the
    /// empty one, and out of itself, with nothing to show.
    public boolean proves(Hash before, Hash after) {
        if (from < 0 || from > to) return false;
        if (from == to) return path.isEmpty() && before.equals(after);
        if (from == 0) return path.isEmpty() && before.equals(Hash.ofEmptyTree());
        // A power of two is a whole subtree: the path starts at its root, which the verifier has.
        boolean whole = Long.bitCount(from) == 1;
        if (path.isEmpty() && !whole) return false;
        var start = whole ? before : path.getFirst();
        return climb(start, whole ? path : path.subList(1, path.size()), before, after);
    }

    private boolean climb(Hash start, List<Hash> steps, Hash before, Hash after) {
        var hasher = new TreeHasher();
        long node = (from - 1) >> Long.numberOfTrailingZeros(from);
        long last = (to - 1) >> Long.numberOfTrailingZeros(from);
        var old = start;
        var grown = start;
        for (var beside : steps) {
            if (last == 0) return false;
            if (node % 2 == 1 || node == last) {
                old = hasher.node(beside, old);
                grown = hasher.node(beside, grown);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                grown = hasher.node(grown, beside);
            }
            node /= 2;
            last /= 2;
        }
        return last == 0 && old.equals(before) && grown.equals(after);
    }
}
