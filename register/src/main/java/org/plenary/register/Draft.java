package org.plenary.register;

import org.plenary.register.checkpoint.Signer;

/// A body that is to be entered: canonical JSON, who signs it, whether it is open to all, and whether its
/// writer vouches for its canonical form, so that it is not read again. A body that is not open goes to
/// the vault, and the register shows its digest alone.
public record Draft(byte[] body, Signer author, boolean isOpen, boolean isCanonical) {
    public static Draft open(byte[] body, Signer author) { return new Draft(body, author, true, false); }

    public static Draft sealed(byte[] body, Signer author) { return new Draft(body, author, false, false); }
}
