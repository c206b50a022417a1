package org.plenary.server.web;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.server.account.SignedIn;
import org.plenary.server.page.Caller;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Moments;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Shown;
import org.plenary.server.page.desk.DeskPage;
import org.plenary.server.view.DeskView;
import org.plenary.server.view.Vantage;
import org.plenary.server.web.signin.SignedIns;
import org.plenary.timeline.AsOf;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The desk of whoever is signed in: what waits, by when, in the local time of their capital.
final class DeskPages {
    private final PendingClerk clerk;
    private final Drawing drawing;

    DeskPages(PendingClerk clerk, Drawing drawing) {
        this.clerk = clerk;
        this.drawing = drawing;
    }

    ServerResponse page(ServerRequest request) {
        Caller caller = SignedIns.caller(request.servletRequest());
        if (caller.who().isEmpty()) return ServerResponse.seeOther(URI.create("/sign-in?to=/desk")).build();
        return drawing.personal(request, inquiry -> shown(inquiry, caller.who().get(), caller));
    }

    private Shown shown(Inquiry inquiry, SignedIn who, Caller caller) {
        var now = clerk.get().map(keeper -> keeper.mandate().clock().instant()).orElseGet(Instant::now);
        var vantage = new Vantage(drawing.site(caller).edition(), AsOf.on(drawing.today()), inquiry.language(),
                Optional.of(who.author()));
        var view = DeskView.of(vantage, now);
        var phrases = Phrases.in(inquiry.language());
        var page = page(view, vantage, phrases, now, name(who.author(), vantage));
        return new Shown.Page("desk/desk", phrases.say("desk"), List.of(), page, () -> view);
    }

    private static DeskPage page(DeskView view, Vantage vantage, Phrases phrases, Instant now, String author) {
        var moments = new Moments(phrases);
        var zone = zone(vantage);
        var rows = view.lines().stream().map(line -> new DeskPage.Row(line, line.due().map(at -> moments.end(at, zone)),
                DeskPage.Row.isSoon(line.due(), now))).toList();
        return new DeskPage(view, author, rows);
    }

    private static ZoneId zone(Vantage vantage) {
        var seat = vantage.charter().profile().zone();
        return vantage.actor().filter(Author.Delegation.class::isInstance)
                .flatMap(author -> Moments.zone(((Author.Delegation) author).party(), vantage)).orElse(seat);
    }

    private static String name(Author author, Vantage vantage) {
        return switch (author) {
            case Author.Delegation(var party, _) -> vantage.name(party).text();
            case Author.Holder(var office) -> vantage.name(office).text();
            case Author.Staff(var body) -> vantage.name(body).text();
            case Author.ByLaw _, Author.Visitor _ -> author.text();
        };
    }
}
