package org.plenary.server.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.server.account.Account;
import org.plenary.server.notice.Manner;
import org.plenary.server.notice.NoticeStore;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Shown;
import org.plenary.server.page.desk.NoticesView;
import org.plenary.server.web.signin.SignedIns;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The notices of whoever is signed in, and how they want them by mail.
final class NoticePages {
    private static final int SHOWN = 100;

    private final PendingNotices notices;
    private final PendingAccounts accounts;
    private final Drawing drawing;

    NoticePages(PendingNotices notices, PendingAccounts accounts, Drawing drawing) {
        this.notices = notices;
        this.accounts = accounts;
        this.drawing = drawing;
    }

    ServerResponse page(ServerRequest request) {
        var account = account(request);
        var store = notices.get();
        if (account.isEmpty() || store.isEmpty()) return SignedIns.first(request);
        return drawing.personal(request, inquiry -> {
            var latest = store.get().latest(account.get().id(), SHOWN);
            var view = new NoticesView(latest, store.get().manner(account.get().id()),
                    account.get().mail().isPresent());
            var title = Phrases.in(inquiry.language()).say("notices");
            return new Shown.Page("desk/notices", title, List.of(), view, () -> latest);
        });
    }

    ServerResponse choose(ServerRequest request) {
        var account = account(request);
        var store = notices.get();
        if (account.isEmpty() || store.isEmpty()) return SignedIns.first(request);
        var wanted = request.param("manner").orElse("");
        Stream.of(Manner.values()).filter(manner -> manner.name().equals(wanted)).findFirst()
                .ifPresent(manner -> store.get().save(account.get().id(), manner));
        return ServerResponse.seeOther(URI.create("/notices")).build();
    }

    private Optional<Account> account(ServerRequest request) {
        return SignedIns.of(request.servletRequest()).flatMap(who -> accounts.get().active(who.account()));
    }
}
