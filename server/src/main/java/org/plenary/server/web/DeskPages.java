package org.plenary.server.web;

import java.time.Instant;
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
import org.plenary.server.view.Authors;
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
        if (caller.who().isEmpty()) return SignedIns.first(request);
        return drawing.personal(request, inquiry -> shown(inquiry, caller.who().get(), caller));
    }

    private Shown shown(Inquiry inquiry, SignedIn who, Caller caller) {
        var now = clerk.get().map(keeper -> keeper.mandate().clock().instant()).orElseGet(Instant::now);
        var vantage = new Vantage(drawing.site(caller).edition(), AsOf.on(drawing.today()), inquiry.language(),
                Optional.of(who.author()));
        var view = DeskView.of(vantage, now);
        var phrases = Phrases.in(inquiry.language());
        var page = page(view, vantage, phrases, now, who.author());
        return new Shown.Page("desk/desk", phrases.say("desk"), List.of(), page, () -> view);
    }

    private static DeskPage page(DeskView view, Vantage vantage, Phrases phrases, Instant now, Author who) {
        var moments = new Moments(phrases);
        var zone = Moments.home(who, vantage.charter(), vantage.day());
        var rows = view.lines().stream().map(line -> new DeskPage.Row(line, line.due().map(at -> moments.end(at, zone)),
                DeskPage.Row.isSoon(line.due(), now))).toList();
        return new DeskPage(view, Authors.name(vantage, who).text(), rows);
    }
}
