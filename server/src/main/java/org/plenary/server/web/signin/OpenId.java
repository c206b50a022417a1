package org.plenary.server.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.plenary.server.account.Account;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.Outcome.Done;
import org.plenary.server.account.OutsideIdentity;
import org.plenary.server.account.SignIn.How;
import org.plenary.server.account.SignIn.Result;
import org.plenary.server.web.PendingAccounts;
import org.plenary.server.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signing in through the identity provider of a ministry: OpenID Connect, authorisation code with PKCE. The account
/// is found by issuer and subject alone.
final class OpenId extends OncePerRequestFilter {
    static final String START = "/openid/start/";
    static final String BACK = "/openid/back/";
    private static final Logger LOG = LoggerFactory.getLogger(OpenId.class);

    private final PendingAccounts accounts;
    private final PublicAddress address;
    private final Sessions sessions;
    private OpenIdFilters filters;

    OpenId(PendingAccounts accounts, PublicAddress address, Sessions sessions) {
        this.accounts = accounts;
        this.address = address;
        this.sessions = sessions;
    }

    @Override protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/openid/");
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
                                              FilterChain chain) throws ServletException, IOException {
        try {
            filters(request).doFilter(request, response, chain);
        } catch (IllegalArgumentException unreachable) {
            LOG.warn("An identity provider does not answer: {}", unreachable.getMessage());
            response.sendRedirect("/sign-in?says=provider-silent");
        }
    }

    /// Made with the first use: without a provider the library costs nothing.
    private synchronized OpenIdFilters filters(HttpServletRequest request) {
        if (filters == null) {
            filters = new OpenIdFilters(accounts.get().providers(), address.of(request), this::came, this::failed);
        }
        return filters;
    }

    /// The person came back, and the provider's answer holds.
    private void came(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var user = (OidcUser) person.getPrincipal();
        var identity = new OutsideIdentity(user.getIdToken().getIssuer().toString(), user.getSubject());
        var account = switch (Intent.take(request).orElse(null)) {
            case null -> signedIn(request, identity);
            case Intent.Link(var id) -> linked(request, id, identity);
            case Intent.Accept(var token) -> accepted(token, identity);
        };
        if (account.isEmpty()) {
            response.sendRedirect("/sign-in?says=not-linked");
            return;
        }
        accounts.get().enter(account.get(), How.OPENID, request.getRemoteAddr(), Result.DONE);
        sessions.begin(request, response, account.get(), How.OPENID);
        response.sendRedirect("/account");
    }

    private Optional<Account> signedIn(HttpServletRequest request, OutsideIdentity identity) {
        var holder = accounts.get().store().accountOf(identity).flatMap(accounts.get().store()::account);
        var active = holder.filter(Account::isActive).filter(one -> isOwnProvider(one, identity));
        if (active.isEmpty()) {
            holder.ifPresent(one -> accounts.get().enter(one, How.OPENID, request.getRemoteAddr(), Result.REFUSED));
        }
        return active;
    }

    /// A provider that was taken out of the settings, or was moved to another party, opens nothing any more.
    private boolean isOwnProvider(Account account, OutsideIdentity identity) {
        return accounts.get().providersOf(account).stream().anyMatch(one -> one.issuer().equals(identity.issuer()));
    }

    private Optional<Account> linked(HttpServletRequest request, String id, OutsideIdentity identity) {
        var person = SignedIns.of(request).filter(who -> who.account().value().equals(id));
        return person.flatMap(who -> accounts.get().active(who.account()))
                .filter(one -> accounts.get().settingUp().link(one, identity) instanceof Done<Account>);
    }

    private Optional<Account> accepted(String token, OutsideIdentity identity) {
        var settingUp = accounts.get().settingUp();
        var invited = settingUp.invited(token).filter(one -> isOwnProvider(one, identity))
                .filter(one -> accounts.get().store().accountOf(identity).isEmpty());
        if (invited.isEmpty()) return Optional.empty();
        return settingUp.accept(token) instanceof Done<Account>(var opened)
                && settingUp.link(opened, identity) instanceof Outcome.Done<Account> ? Optional.of(opened)
                : Optional.empty();
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        LOG.warn("An identity provider's answer does not hold: {}", failure.getMessage());
        response.sendRedirect("/sign-in?says=not-linked");
    }
}
