package org.plenary.register;

import java.util.ArrayList;
import java.util.List;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.checkpoint.VerifierKey;

/// The keys that a register works with: its own, which signs checkpoints and whose name is the
/// register's origin, and those under which entries may be signed. It only grows.
public final class Keyring {
    private final Signer register;
    private volatile List<Verifier> authors;

    public Keyring(Signer register, List<Verifier> authors) {
        this.register = register;
        this.authors = List.copyOf(authors);
    }

    public Signer register() { return register; }

    /// Those who may sign entries, in the order in which they were admitted.
    public List<Verifier> authors() { return authors; }

    /// From now on entries may be signed under this key too.
    public synchronized void admit(Verifier author) {
        if (holds(author.key())) return;
        var more = new ArrayList<>(authors);
        more.add(author);
        authors = List.copyOf(more);
    }

    public boolean holds(VerifierKey key) {
        return authors.stream().anyMatch(author -> author.key().equals(key));
    }

    /// The name of the register, first line of its checkpoints.
    public String origin() { return register.verifier().key().name(); }
}
