package org.plenary.server.account;

import java.time.Instant;

/// A one-time link by which a person sets up an account, or sets it up anew. Only the digest of the link's
/// token is kept. `anew`: what the account signed in with before ends when the link is used.
public record Invitation(String digest, AccountId account, boolean anew, Instant until, boolean used) {
    boolean isOpen(Instant now) { return !used && now.isBefore(until); }
}
