package org.plenary.register.checkpoint;

/// The public half of a key: checks signatures made under it.
///
/// A witness's co-signature signs a time besides the note; its verifier puts the two together
/// itself, so that notes need not know of it.
public interface Verifier {
    VerifierKey key();

    boolean verifies(byte[] message, byte[] signature);

    /// Whether a signature that bears this name and id claims to be made under this key.
    default boolean answersTo(String name, int id) { return key().id() == id && key().name().equals(name); }
}
