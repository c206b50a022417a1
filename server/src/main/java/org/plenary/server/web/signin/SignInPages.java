package org.plenary.server.web.signin;

import java.io.IOException;
import org.plenary.server.account.PasswordSignIn.Attempt;
import org.plenary.server.account.SignIn.How;
import org.plenary.server.account.SignIn.Result;
import org.plenary.server.page.desk.SignInView;
import org.plenary.server.page.desk.SignInView.Says;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The pages on which people sign in and out.
final class SignInPages {
    private final Desk desk;

    SignInPages(Desk desk) { this.desk = desk; }

    void routes(RouterFunctions.Builder routes) {
        routes.GET("/sign-in", this::page).POST("/sign-in", this::withPassword)
                .POST("/sign-in/passkey/options", this::passkeyOptions).POST("/sign-in/passkey", this::withPasskey)
                .POST("/sign-in/recovery", this::recovery).POST("/sign-in/ready", this::ready)
                .POST("/sign-out", this::out);
    }

    private ServerResponse page(ServerRequest request) {
        var says = switch (Exchange.field(request, "says")) {
            case "not-linked" -> Says.NOT_LINKED;
            case "provider-silent" -> Says.PROVIDER_SILENT;
            default -> Says.NOTHING;
        };
        return page(request, says);
    }

    private ServerResponse page(ServerRequest request, Says says) {
        var providers = desk.accounts().providers().stream().map(Desk::shown).toList();
        return desk.page(request, "desk/sign-in", "sign-in",
                new SignInView(says, afterwards(request), providers, desk.accounts().readyAccounts()));
    }

    private ServerResponse withPassword(ServerRequest request) {
        var attempt = new Attempt(Exchange.field(request, "account"), Exchange.field(request, "password"),
                Exchange.field(request, "code"), Exchange.from(request));
        return desk.accounts().passwords().signIn(attempt).map(account -> {
            desk.sessions().begin(request.servletRequest(), Exchange.response(), account, How.PASSWORD_AND_CODE);
            return Exchange.to(afterwards(request));
        }).orElseGet(() -> page(request, Says.REFUSED));
    }

    private ServerResponse passkeyOptions(ServerRequest request) {
        if (!desk.accounts().mayTry(Exchange.from(request))) return Exchange.json(429, "{}");
        return Exchange.json(200, desk.passkeys().optionsToSignIn(request.servletRequest()));
    }

    private ServerResponse withPasskey(ServerRequest request) throws IOException {
        var signed = desk.passkeys().signedIn(request.servletRequest(), Exchange.body(request));
        var known = signed.flatMap(id -> desk.accounts().store().account(id));
        var account = signed.flatMap(desk.accounts()::active);
        known.ifPresent(one -> desk.accounts().enter(one, How.PASSKEY, Exchange.from(request),
                account.isPresent() ? Result.DONE : Result.REFUSED));
        return account.map(one -> {
            desk.sessions().begin(request.servletRequest(), Exchange.response(), one, How.PASSKEY);
            return Exchange.next(afterwards(request));
        }).orElseGet(Exchange::notThis);
    }

    /// Whoever lost the means to sign in asks the head of accounts. The answer is the same for any name.
    private ServerResponse recovery(ServerRequest request) {
        desk.accounts().askRecovery(Exchange.field(request, "account"), Exchange.from(request));
        return page(request, Says.RECOVERY_ASKED);
    }

    /// One step into a ready account: in an exercise only, where `readyAccounts` has any.
    private ServerResponse ready(ServerRequest request) {
        var wanted = Exchange.field(request, "account");
        return desk.accounts().readyAccounts().stream().filter(one -> one.id().value().equals(wanted)).findFirst()
                .map(account -> {
                    desk.accounts().enter(account, How.EXERCISE, Exchange.from(request), Result.DONE);
                    desk.sessions().begin(request.servletRequest(), Exchange.response(), account, How.EXERCISE);
                    return Exchange.to(afterwards(request));
                }).orElseGet(() -> desk.drawing().none(request, "page"));
    }

    private ServerResponse out(ServerRequest request) {
        desk.sessions().end(request.servletRequest());
        return Exchange.to("/");
    }

    /// Where the person came from: a page of this site, or the account.
    private static String afterwards(ServerRequest request) {
        return request.param("to").filter(to -> to.matches("/|/[A-Za-z0-9][A-Za-z0-9/_.%?&=+-]*")).orElse("/account");
    }
}
