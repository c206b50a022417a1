package org.plenary.server.page.desk;

import java.util.List;
import java.util.Optional;
import org.plenary.server.account.Account;
import org.plenary.server.account.ApiToken;
import org.plenary.server.account.OutsideIdentity;
import org.plenary.server.account.Outcome.Why;
import org.plenary.server.account.Passkey;
import org.plenary.server.account.SignIn;

/// One's own account: what one signs in with, sign-ins, bearer tokens. `shown` is what is shown once only.
public record AccountView(
        Account account, List<Passkey> passkeys, boolean hasPassword, int recoveryCodesLeft,
        Authenticator authenticator, List<OutsideIdentity> identities, List<SignInView.Provider> providers,
        List<ApiToken> tokens, List<SignIn> signIns, Optional<Why> objection, Shown shown) {
    /// Secrets that were made just now: recovery codes, the text of a token.
    public record Shown(List<String> recoveryCodes, Optional<String> token) {
        public static final Shown NOTHING = new Shown(List.of(), Optional.empty());

        public Shown {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    /// A passkey's id as its remove form sends it.
    public static String id(Passkey passkey) { return java.util.HexFormat.of().formatHex(passkey.id()); }
}
