package org.plenary.server.web.signin;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plenary.server.account.Account;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.Outcome.Done;
import org.plenary.server.account.Outcome.Refused;
import org.plenary.server.account.Outcome.Why;
import org.plenary.server.account.OutsideIdentity;
import org.plenary.server.account.SettingUp.PasswordSet;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.desk.AccountView;
import org.plenary.server.page.desk.AccountView.Shown;
import org.plenary.vocabulary.Language;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The page of one's own account, and what can be changed on it.
final class AccountPages {
    private static final int SIGN_INS = 20;
    private static final int LONGEST_LABEL = 60;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final Desk desk;

    AccountPages(Desk desk) { this.desk = desk; }

    void routes(RouterFunctions.Builder routes) {
        routes.GET("/account", request -> desk.forPerson(request, one -> page(request, one)))
                .POST("/account/passkey/options", this::passkeyOptions).POST("/account/passkey", this::addPasskey)
                .POST("/account/passkey/remove", request -> desk.forPerson(request, one -> removePasskey(request, one)))
                .POST("/account/password", request -> desk.forPerson(request, one -> setPassword(request, one)))
                .POST("/account/recovery-codes", request -> desk.forPerson(request, one -> renewCodes(request, one)))
                .POST("/account/language", request -> desk.forPerson(request, one -> language(request, one)))
                .POST("/account/token", request -> desk.forPerson(request, one -> makeToken(request, one)))
                .POST("/account/token/revoke", request -> desk.forPerson(request, one -> revokeToken(request, one)))
                .POST("/account/provider", request -> desk.forPerson(request, one -> provider(request, one)))
                .POST("/account/provider/remove", request -> desk.forPerson(request, one -> unlink(request, one)));
    }

    private ServerResponse page(ServerRequest request, Account one) {
        return page(request, one, Optional.empty(), Shown.NOTHING);
    }

    ServerResponse page(ServerRequest request, Account one, Optional<Why> objection, Shown shown) {
        var store = desk.accounts().store();
        var view = new AccountView(one, store.passkeys(one.id()), store.credentials(one.id()).isComplete(),
                store.recoveryCodesLeft(one.id()), desk.authenticator(request, one), store.identities(one.id()),
                desk.providersOf(one), store.tokens(one.id()), store.signIns(one.id(), SIGN_INS), objection, shown);
        return desk.page(request, "desk/account", "account", view);
    }

    private ServerResponse passkeyOptions(ServerRequest request) {
        return desk.person(request).map(one -> Exchange.json(200,
                desk.passkeys().optionsToMake(request.servletRequest(), one))).orElseGet(Exchange::notThis);
    }

    private ServerResponse addPasskey(ServerRequest request) throws IOException {
        var label = label(request);
        var body = Exchange.body(request);
        var person = desk.person(request);
        var made = person.flatMap(one -> desk.passkeys().made(request.servletRequest(), one.id(), body, label));
        if (made.isEmpty()) return Exchange.notThis();
        desk.accounts().settingUp().addPasskey(person.get(), made.get());
        return Exchange.next("/account");
    }

    static String label(ServerRequest request) {
        var written = Exchange.field(request, "label").strip();
        if (written.isEmpty()) return "passkey";
        return written.length() > LONGEST_LABEL ? written.substring(0, LONGEST_LABEL) : written;
    }

    private ServerResponse removePasskey(ServerRequest request, Account one) {
        var id = Exchange.field(request, "passkey");
        if (!id.matches("([0-9a-f]{2})+")) return Exchange.to("/account");
        return after(request, one, desk.accounts().settingUp().removePasskey(one, HexFormat.of().parseHex(id)));
    }

    private ServerResponse setPassword(ServerRequest request, Account one) {
        var outcome = desk.accounts().settingUp().setPassword(one, Exchange.field(request, "password"),
                desk.secret(request), Exchange.field(request, "code"));
        return switch (outcome) {
            case Refused<PasswordSet>(var why) -> page(request, one, Optional.of(why), Shown.NOTHING);
            case Done<PasswordSet>(var set) -> {
                desk.sessions().stay(request.servletRequest(), set.account());
                desk.takeUpSecret(request);
                yield page(request, set.account(), Optional.empty(), new Shown(set.recoveryCodes(), Optional.empty()));
            }
        };
    }

    private ServerResponse renewCodes(ServerRequest request, Account one) {
        var codes = desk.accounts().settingUp().renewRecoveryCodes(one);
        return page(request, one, Optional.empty(), new Shown(codes, Optional.empty()));
    }

    private ServerResponse language(ServerRequest request, Account one) {
        var wanted = new Language(request.param("language").filter(tag -> !tag.isBlank()).orElse("en"));
        if (Phrases.LANGUAGES.contains(wanted)) desk.accounts().settingUp().read(one, wanted);
        return Exchange.to("/account");
    }

    private ServerResponse makeToken(ServerRequest request, Account one) {
        int days = DAYS.stream().filter(each -> each.toString().equals(Exchange.field(request, "days"))).findFirst()
                .orElse(DAYS.getFirst());
        var text = desk.accounts().tokens().make(one.id(), Exchange.field(request, "label"), Duration.ofDays(days));
        return page(request, one, Optional.empty(), new Shown(List.of(), Optional.of(text)));
    }

    private ServerResponse revokeToken(ServerRequest request, Account one) {
        desk.accounts().tokens().revoke(one.id(), Exchange.field(request, "token"));
        return Exchange.to("/account");
    }

    private ServerResponse provider(ServerRequest request, Account one) {
        var wanted = Exchange.field(request, "provider");
        return desk.providersOf(one).stream().filter(each -> each.id().equals(wanted)).findFirst().map(known -> {
            new Intent.Link(one.id().value()).keep(request.servletRequest());
            return desk.page(request, "desk/continue", "provider.continue", known);
        }).orElseGet(() -> Exchange.to("/account"));
    }

    private ServerResponse unlink(ServerRequest request, Account one) {
        var identity = new OutsideIdentity(Exchange.field(request, "issuer"), Exchange.field(request, "subject"));
        return after(request, one, desk.accounts().settingUp().unlink(one, identity));
    }

    private ServerResponse after(ServerRequest request, Account one, Outcome<Account> outcome) {
        return switch (outcome) {
            case Done<Account> _ -> Exchange.to("/account");
            case Refused<Account>(var why) -> page(request, one, Optional.of(why), Shown.NOTHING);
        };
    }
}
