package org.plenary.register.tree;

import static org.plenary.register.tree.Hash.LENGTH;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Hashes leaves and nodes as RFC 6962 section 2.1 lays down, from buffer to buffer, without
/// allocating. A leaf begins with 0x00 and a node with 0x01, so that neither can pass for the other.
///
/// One hasher serves one thread at a time.
public final class TreeHasher {
    private final MessageDigest sha;
    private final byte[] node = new byte[1 + 2 * LENGTH];

    public TreeHasher() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256.", impossible);
        }
        node[0] = 1;
    }

    /// Writes the hash of the entry `from[at .. at + length)` into `to` at `toAt`.
    public void leaf(byte[] from, int at, int length, byte[] to, int toAt) {
        sha.update((byte) 0);
        sha.update(from, at, length);
        finish(to, toAt);
    }

    public Hash leaf(byte[] entry) {
        var hash = new byte[LENGTH];
        leaf(entry, 0, entry.length, hash, 0);
        return Hash.of(hash, 0);
    }

    /// Writes the hash of the node over the two hashes side by side in `pair` at `at`; `to` may be
    /// the same buffer.
    public void node(byte[] pair, int at, byte[] to, int toAt) {
        System.arraycopy(pair, at, node, 1, 2 * LENGTH);
        sha.update(node, 0, node.length);
        finish(to, toAt);
    }

    public Hash node(Hash left, Hash right) {
        var pair = new byte[2 * LENGTH];
        left.copyTo(pair, 0);
        right.copyTo(pair, LENGTH);
        node(pair, 0, pair, 0);
        return Hash.of(pair, 0);
    }

    /// Folds the first `count` hashes of the buffer into the root above them, which then stands at
    /// its start; the rest of the buffer is used up. An odd one out moves up as it is, which is
    /// RFC 6962's split at the largest power of two.
    public void fold(byte[] hashes, int count) {
        if (count < 1) throw new IllegalArgumentException("There is no root above no hashes.");
        for (int left = count; left > 1; left = (left + 1) / 2) {
            for (int i = 0; i + 1 < left; i += 2) node(hashes, i * LENGTH, hashes, i / 2 * LENGTH);
            int last = left - 1;
            if (last % 2 == 0) System.arraycopy(hashes, last * LENGTH, hashes, last / 2 * LENGTH, LENGTH);
        }
    }

    Hash empty() { return Hash.of(sha.digest(), 0); }

    private void finish(byte[] to, int at) {
        try {
            sha.digest(to, at, LENGTH);
        } catch (DigestException tooShort) {
            throw new IllegalArgumentException("The buffer has no room for a hash at " + at + ".", tooShort);
        }
    }
}
