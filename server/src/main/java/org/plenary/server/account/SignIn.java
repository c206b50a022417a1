package org.plenary.server.account;

import java.time.Instant;
import java.util.Optional;

/// One attempt to sign in, as the audit keeps it for ever. `written` is the name that was typed, `account` the
/// account that it means, if any; `from` is the network address.
public record SignIn(Instant at, Optional<AccountId> account, String written, How how, String from, Result result) {
    /// With what somebody signed in.
    public enum How { PASSKEY, PASSWORD_AND_CODE, RECOVERY_CODE, OPENID, INVITATION, EXERCISE, TOKEN }

    /// What came of it.
    public enum Result { DONE, REFUSED, HELD_BACK, SIGNED_OUT }
}
