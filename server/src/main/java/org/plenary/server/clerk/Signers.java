package org.plenary.server.clerk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.register.Keyring;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.key.KeyFolder;

/// The private keys that this server keeps for those who file through it, made when first needed.
///
/// A key is made known in the register with the first entry that is open to all, and not before: the list
/// of keys must not tell that somebody filed under seal.
final class Signers {
    private final KeyFolder folder;
    private final String origin;
    private final Keyring ring;
    private final Map<String, Signer> known = new ConcurrentHashMap<>();

    private Signers(KeyFolder folder, String origin, Signer register) {
        this.folder = folder;
        this.origin = origin;
        this.ring = new Keyring(register, List.of());
    }

    static Signers in(KeyFolder folder, String origin) throws IOException {
        return new Signers(folder, origin, folder.signer("register.key", origin));
    }

    Keyring ring() { return ring; }

    /// An `IOException` says why the key cannot be read or made.
    Signer of(Signatory signatory) throws IOException {
        var signer = known.get(signatory.key());
        if (signer != null) return signer;
        var file = signatory.key().replace('/', '.') + ".key";
        var made = folder.signer(file, origin + "/" + signatory.key());
        known.put(signatory.key(), made);
        return made;
    }

    /// The same, and whoever reads the register may know of it.
    Signer openly(Signatory signatory) throws IOException {
        var signer = of(signatory);
        ring.admit(signer.verifier());
        return signer;
    }
}
