package org.plenary.server.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.plenary.server.account.Account;
import org.plenary.server.account.SignIn.How;
import org.plenary.server.account.SignIn.Result;
import org.plenary.server.web.PendingAccounts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// Begins and ends the session of a person. Every way to sign in ends here.
final class Sessions {
    private final PendingAccounts accounts;
    private final SecurityContextRepository contexts;
    private final CsrfAuthenticationStrategy formTokens;
    private final ChangeSessionIdAuthenticationStrategy fixation = new ChangeSessionIdAuthenticationStrategy();

    Sessions(PendingAccounts accounts, SecurityContextRepository contexts, CsrfTokenRepository formTokens) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.formTokens = new CsrfAuthenticationStrategy(formTokens);
    }

    /// The session takes a new id and new form tokens, so that nobody shares one that was known before.
    void begin(HttpServletRequest request, HttpServletResponse response, Account account, How how) {
        var person = UsernamePasswordAuthenticationToken.authenticated(account.id().value(), null, List.of());
        request.getSession(true);
        fixation.onAuthentication(person, request, response);
        formTokens.onAuthentication(person, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(Presence.KEY,
                new Presence(account.id().value(), account.generation(), accounts.get().now(), how));
        SignedIns.set(request, account.signedIn());
    }

    /// The session of whoever ended all others of the account goes on.
    void stay(HttpServletRequest request, Account account) {
        var session = request.getSession();
        var presence = (Presence) session.getAttribute(Presence.KEY);
        session.setAttribute(Presence.KEY,
                new Presence(presence.account(), account.generation(), presence.since(), presence.how()));
    }

    /// Ends the session, if there is one, and notes it.
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return;
        if (session.getAttribute(Presence.KEY) instanceof Presence presence) {
            accounts.get().active(presence.id()).ifPresent(account ->
                    accounts.get().enter(account, presence.how(), request.getRemoteAddr(), Result.SIGNED_OUT));
        }
        session.invalidate();
        SecurityContextHolder.clearContext();
    }
}
