package org.plenary.server.web.signin;

import java.io.IOException;
import java.util.Optional;
import org.plenary.server.account.Account;
import org.plenary.server.account.Outcome.Done;
import org.plenary.server.account.Outcome.Refused;
import org.plenary.server.account.Outcome.Why;
import org.plenary.server.account.Passkey;
import org.plenary.server.account.SettingUp.PasswordSet;
import org.plenary.server.account.SignIn.How;
import org.plenary.server.account.SignIn.Result;
import org.plenary.server.page.desk.AccountView.Shown;
import org.plenary.server.page.desk.InvitationView;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The pages behind a one-time link: the person sets up the account by a passkey, by a password with one-time
/// codes, or by the ministry's identity provider. The link is used up when that has worked, not before.
final class InvitationPages {
    private final Desk desk;
    private final AccountPages account;

    InvitationPages(Desk desk, AccountPages account) {
        this.desk = desk;
        this.account = account;
    }

    void routes(RouterFunctions.Builder routes) {
        routes.GET("/invitation/{token}", request -> page(request, Optional.empty()))
                .POST("/invitation/{token}", this::withPassword)
                .POST("/invitation/{token}/passkey/options", this::passkeyOptions)
                .POST("/invitation/{token}/passkey", this::withPasskey)
                .POST("/invitation/{token}/provider", this::withProvider);
    }

    private Optional<Account> invited(ServerRequest request) {
        return desk.accounts().settingUp().invited(request.pathVariable("token"));
    }

    private ServerResponse page(ServerRequest request, Optional<Why> objection) {
        return invited(request).map(one -> desk.page(request, "desk/invitation", "invitation",
                        new InvitationView(one, request.pathVariable("token"), desk.authenticator(request, one),
                                objection, desk.providersOf(one))))
                .orElseGet(() -> desk.drawing().none(request, "invitation"));
    }

    private ServerResponse withPassword(ServerRequest request) {
        var settingUp = desk.accounts().settingUp();
        var invited = invited(request);
        if (invited.isEmpty()) return desk.drawing().none(request, "invitation");
        var password = Exchange.field(request, "password");
        var code = Exchange.field(request, "code");
        var secret = desk.secret(request);
        var objection = settingUp.objection(invited.get(), password, secret, code);
        if (objection.isPresent()) return page(request, objection);
        return accepted(request, one -> switch (settingUp.setPassword(one, password, secret, code)) {
            case Refused<PasswordSet>(var why) -> page(request, Optional.of(why));
            case Done<PasswordSet>(var set) -> {
                begin(request, set.account());
                desk.takeUpSecret(request);
                yield account.page(request, set.account(), Optional.empty(),
                        new Shown(set.recoveryCodes(), Optional.empty()));
            }
        });
    }

    private ServerResponse passkeyOptions(ServerRequest request) {
        return invited(request).map(one -> Exchange.json(200,
                desk.passkeys().optionsToMake(request.servletRequest(), one))).orElseGet(Exchange::notThis);
    }

    private ServerResponse withPasskey(ServerRequest request) throws IOException {
        var label = AccountPages.label(request);
        var body = Exchange.body(request);
        Optional<Passkey> made = invited(request).flatMap(one ->
                desk.passkeys().made(request.servletRequest(), one.id(), body, label));
        if (made.isEmpty()) return Exchange.notThis();
        return accepted(request, one -> {
            desk.accounts().settingUp().addPasskey(one, made.get());
            begin(request, one);
            return Exchange.next("/account");
        });
    }

    private ServerResponse withProvider(ServerRequest request) {
        var provider = Exchange.field(request, "provider");
        var known = invited(request).stream().flatMap(one -> desk.providersOf(one).stream())
                .filter(each -> each.id().equals(provider)).findFirst();
        if (known.isEmpty()) return desk.drawing().none(request, "invitation");
        new Intent.Accept(request.pathVariable("token")).keep(request.servletRequest());
        return desk.page(request, "desk/continue", "provider.continue", known.get());
    }

    private interface Then {
        ServerResponse of(Account account);
    }

    private ServerResponse accepted(ServerRequest request, Then then) {
        return switch (desk.accounts().settingUp().accept(request.pathVariable("token"))) {
            case Done<Account>(var one) -> then.of(one);
            case Refused<Account> _ -> desk.drawing().none(request, "invitation");
        };
    }

    private void begin(ServerRequest request, Account one) {
        desk.accounts().enter(one, How.INVITATION, Exchange.from(request), Result.DONE);
        desk.sessions().begin(request.servletRequest(), Exchange.response(), one, How.INVITATION);
    }
}
