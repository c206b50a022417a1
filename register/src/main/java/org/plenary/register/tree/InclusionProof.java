package org.plenary.register.tree;

import java.util.List;

/// The hashes that lead from one entry to the root of a tree of `size` entries, lowest first.
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof { path = List.copyOf(path); }

    /// Whether the path leads from that leaf hash to that root (RFC 9162 section 2.1.3.2).
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) return false;
        var hasher = new TreeHasher();
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var beside : path) {
            if (last == 0) return false;
            if (node % 2 == 1 || node == last) {
                hash = hasher.node(beside, hash);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                hash = hasher.node(hash, beside);
            }
            node /= 2;
            last /= 2;
        }
        return last == 0 && hash.equals(root);
    }
}
