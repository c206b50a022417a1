package org.plenary.server.account;

import java.time.Instant;
import java.util.Optional;

/// A bearer token (RFC 6750) that an account made for programs. Only the digest of its text is kept.
public record ApiToken(String digest, AccountId account, String label, Instant made, Instant until,
                       Optional<Instant> used) {}
