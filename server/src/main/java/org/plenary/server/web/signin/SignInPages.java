package org.plenary.server.web.signin;

import java.net.URI;
import java.util.List;
import org.plenary.server.account.PasswordSignIn.Attempt;
import org.plenary.server.account.SignIn.How;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Shown;
import org.plenary.server.page.SignInView;
import org.plenary.server.web.Drawing;
import org.plenary.server.web.PendingAccounts;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The pages on which people sign in and out.
final class SignInPages {
    private final PendingAccounts accounts;
    private final Sessions sessions;
    private final Drawing drawing;

    SignInPages(PendingAccounts accounts, Sessions sessions, Drawing drawing) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.drawing = drawing;
    }

    ServerResponse page(ServerRequest request) { return page(request, false); }

    private ServerResponse page(ServerRequest request, boolean isRefused) {
        return drawing.personal(request, inquiry -> shown(inquiry, new SignInView(isRefused, afterwards(request))));
    }

    private static Shown shown(Inquiry inquiry, SignInView view) {
        return new Shown.Page("sign-in", Phrases.in(inquiry.language()).say("sign-in"), List.of(), view, () -> view);
    }

    ServerResponse withPassword(ServerRequest request) {
        var attempt = new Attempt(field(request, "account"), field(request, "password"), field(request, "code"),
                request.servletRequest().getRemoteAddr());
        var account = accounts.get().passwords().signIn(attempt);
        if (account.isEmpty()) return page(request, true);
        return ServerResponse.status(303).location(URI.create(afterwards(request))).build((raw, response) -> {
            sessions.begin(raw, response, account.get(), How.PASSWORD_AND_CODE);
            return null;
        });
    }

    ServerResponse out(ServerRequest request) {
        sessions.end(request.servletRequest());
        return ServerResponse.status(303).location(URI.create("/")).build();
    }

    /// Where the person came from: a page of this site, or the account.
    private static String afterwards(ServerRequest request) {
        return request.param("to").filter(to -> to.matches("/[A-Za-z0-9][A-Za-z0-9/_.%?&=+-]*")).orElse("/account");
    }

    static String field(ServerRequest request, String name) { return request.param(name).orElse(""); }
}
