package org.plenary.register;

import org.plenary.register.checkpoint.Signer;

/// A body that is to be entered: canonical JSON, who signs it, and whether it is open to all. A body that
/// is not open goes to the vault, and the register shows its digest alone.
public record Draft(byte[] body, Signer author, boolean isOpen) {
    public static Draft open(byte[] body, Signer author) { return new Draft(body, author, true); }

    public static Draft sealed(byte[] body, Signer author) { return new Draft(body, author, false); }
}
