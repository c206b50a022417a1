package org.plenary.server.web.signin;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.server.account.Account;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.IdentityProvider;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Shown;
import org.plenary.server.page.desk.Authenticator;
import org.plenary.server.page.desk.SignInView.Provider;
import org.plenary.server.web.Drawing;
import org.plenary.server.web.PendingAccounts;
import org.plenary.server.web.PublicAddress;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What the pages of accounts have in common.
record Desk(PendingAccounts pending, Sessions sessions, Drawing drawing, RelyingParty passkeys, PublicAddress address) {
    private static final String SECRET = "plenary.code-secret";

    Accounts accounts() { return pending.get(); }

    /// The person of this browser, who signed in here; programs with a token are not let in.
    Optional<Account> person(ServerRequest request) {
        var session = request.servletRequest().getSession(false);
        if (session == null || !(session.getAttribute(Presence.KEY) instanceof Presence)) return Optional.empty();
        return SignedIns.of(request.servletRequest()).flatMap(who -> accounts().active(who.account()));
    }

    /// For whoever is signed in; others are led to sign in and back.
    ServerResponse forPerson(ServerRequest request, Function<Account, ServerResponse> answer) {
        return person(request).map(answer).orElseGet(() -> SignedIns.first(request));
    }

    ServerResponse page(ServerRequest request, String template, String title, Object view) {
        return drawing.personal(request, inquiry -> new Shown.Page(template,
                Phrases.in(inquiry.language()).say(title), List.of(), view, () -> template));
    }

    /// The secret that is offered to this browser for one-time codes, the same until it is taken up.
    byte[] secret(ServerRequest request) {
        var session = request.servletRequest().getSession();
        if (session.getAttribute(SECRET) instanceof String known) return HexFormat.of().parseHex(known);
        var fresh = accounts().settingUp().newSecret();
        session.setAttribute(SECRET, HexFormat.of().formatHex(fresh));
        return fresh;
    }

    void takeUpSecret(ServerRequest request) { request.servletRequest().getSession().removeAttribute(SECRET); }

    Authenticator authenticator(ServerRequest request, Account account) {
        var site = drawing.site().edition().charter().profile().id();
        return Authenticator.of(secret(request), "Plenary " + site, account.id().value());
    }

    List<Provider> providersOf(Account account) {
        return accounts().providersOf(account).stream().map(Desk::shown).toList();
    }

    static Provider shown(IdentityProvider provider) { return new Provider(provider.id(), provider.name()); }
}
