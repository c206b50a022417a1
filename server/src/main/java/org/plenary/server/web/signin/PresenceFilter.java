package org.plenary.server.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.plenary.server.account.Account;
import org.plenary.server.web.PendingAccounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks with every request whether the person of the session may still be there: the account is open, nothing
/// ended what was signed in, and the day's work is not over. Otherwise the session ends, and the request is one of
/// anybody.
final class PresenceFilter extends OncePerRequestFilter {
    static final Duration LONGEST = Duration.ofHours(12);

    private final PendingAccounts accounts;

    PresenceFilter(PendingAccounts accounts) { this.accounts = accounts; }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
                                              FilterChain chain) throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Presence.KEY) instanceof Presence presence) {
            var account = accounts.get().active(presence.id()).filter(one -> isStill(one, presence));
            if (account.isPresent()) {
                SignedIns.set(request, account.get().signedIn());
            } else {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isStill(Account account, Presence presence) {
        return account.generation() == presence.generation()
                && accounts.get().now().isBefore(presence.since().plus(LONGEST));
    }
}
