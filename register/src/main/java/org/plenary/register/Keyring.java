package org.plenary.register;

import java.util.List;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.checkpoint.Verifier;

/// The keys that a register works with: its own, which signs checkpoints and whose name is the
/// register's origin, and those under which entries may be signed.
public record Keyring(Signer register, List<Verifier> authors) {
    public Keyring { authors = List.copyOf(authors); }

    /// The name of the register, first line of its checkpoints.
    public String origin() { return register.verifier().key().name(); }
}
