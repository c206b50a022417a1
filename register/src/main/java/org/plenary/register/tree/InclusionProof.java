package org.plenary.register.tree;

import static org.plenary.register.tree.Hash.LENGTH;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The hashes that lead from one entry to the root of a tree of `size` entries, lowest first.
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof { path = List.copyOf(path); }

    /// Reads `index/size` and, behind a space, the path in base64; empty for any other spelling.
    public static Optional<InclusionProof> parse(String text) {
        int slash = text.indexOf('/');
        int space = text.indexOf(' ');
        if (slash < 0 || space < slash) return Optional.empty();
        try {
            var hashes = Base64.getDecoder().decode(text.substring(space + 1));
            var path = new ArrayList<Hash>();
            for (int at = 0; at + LENGTH <= hashes.length; at += LENGTH) path.add(Hash.of(hashes, at));
            var proof = new InclusionProof(Long.parseLong(text.substring(0, slash)),
                    Long.parseLong(text.substring(slash + 1, space)), path);
            return proof.toString().equals(text) ? Optional.of(proof) : Optional.empty();
        } catch (IllegalArgumentException neitherNumbersNorBase64) {
            return Optional.empty();
        }
    }

    /// Whether the path leads from that leaf hash to that root.
    public boolean proves(Hash leaf, Hash root) { return root(leaf).equals(Optional.of(root)); }

    /// The root to which the path leads from that leaf hash (RFC 9162 section 2.1.3.2); empty where a tree of
    /// that size has no such path.
    public Optional<Hash> root(Hash leaf) {
        if (index < 0 || index >= size) return Optional.empty();
        var hasher = new TreeHasher();
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var beside : path) {
            if (last == 0) return Optional.empty();
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
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }

    /// As `parse` reads it.
    @Override public String toString() {
        var hashes = new byte[path.size() * LENGTH];
        for (int i = 0; i < path.size(); i++) path.get(i).copyTo(hashes, i * LENGTH);
        return index + "/" + size + " " + Base64.getEncoder().encodeToString(hashes);
    }
}
