package org.plenary.register.checkpoint;

/// Something that signs under one key. It is trusted to keep the private half to itself.
public interface Signer {
    /// The public half, as others check it.
    Verifier verifier();

    byte[] sign(byte[] message);
}
