/// Signed heads of the register in the public formats: C2SP tlog-checkpoint inside a signed-note.
/// Holds no keys and computes no signatures; `Signer` and `Verifier` are the seam where keys come
/// in, and where the co-signatures of witnesses (cosignature/v1) will.
package org.plenary.register.checkpoint;
