package org.plenary.server.account;

import java.util.Optional;

/// What an account signs in with beside passkeys: the hash of its password, and the secret of its one-time codes.
public record Credentials(Optional<String> passwordHash, Optional<byte[]> codeSecret) {
    public static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    /// A password counts together with one-time codes, never alone.
    public boolean isComplete() { return passwordHash.isPresent() && codeSecret.isPresent(); }
}
