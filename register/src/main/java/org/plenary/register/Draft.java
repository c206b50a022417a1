package org.plenary.register;

import org.plenary.register.checkpoint.Signer;
import org.plenary.register.entry.CanonicalJson;

/// A body that is to be entered: canonical JSON, who signs it, whether it is open to all, and whether it is
/// known to be canonical; a writer that made it so vouches for it, as reading it again is dear. A body that is
/// not open goes to the vault, and the register shows its digest alone.
public record Draft(byte[] body, Signer author, boolean isOpen, boolean isCanonical) {
    public static Draft open(byte[] body, Signer author) {
        return new Draft(body, author, true, CanonicalJson.isCanonicalObject(body));
    }

    public static Draft sealed(byte[] body, Signer author) {
        return new Draft(body, author, false, CanonicalJson.isCanonicalObject(body));
    }
}
