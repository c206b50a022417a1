/// The Merkle tree of RFC 6962 over SHA-256: hashes, roots, proofs, and the tiles of C2SP
/// tlog-tiles. Knows nothing of keys, files or what an entry says.
package org.plenary.register.tree;
