package org.plenary.server.account;

import java.time.Instant;
import java.util.List;

/// A passkey of an account as the WebAuthn recommendation has a relying party keep it (Web Authentication
/// Level 3, section 4, credential record). Bytes are as the browser sent them.
public record Passkey(
        byte[] id, AccountId account, byte[] publicKey, long count, boolean verified, boolean backupEligible,
        boolean backedUp, List<String> transports, byte[] attestation, byte[] clientData, String label,
        Instant made, Instant used) {
    public Passkey {
        transports = List.copyOf(transports);
    }
}
