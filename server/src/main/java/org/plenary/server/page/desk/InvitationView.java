package org.plenary.server.page.desk;

import java.util.List;
import java.util.Optional;
import org.plenary.server.account.Account;
import org.plenary.server.account.Outcome.Why;

/// The page that an invitation leads to: who one is to be here, and the ways to set up the account.
public record InvitationView(
        Account account, String token, Authenticator authenticator, Optional<Why> objection,
        List<SignInView.Provider> providers) {
    public InvitationView {
        providers = List.copyOf(providers);
    }
}
