package org.plenary.server.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.charterfile.act.ActForm;
import org.plenary.server.account.SignedIn;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.FilingKey;
import org.plenary.server.clerk.Receipt;
import org.plenary.server.form.Attempt;
import org.plenary.server.form.Complaint;
import org.plenary.server.form.FilledForm;
import org.plenary.server.form.Typed;
import org.plenary.server.page.Caller;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Question.Reading;
import org.plenary.server.page.Shown;
import org.plenary.server.web.signin.SignedIns;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Files what forms ask for: reads the form as an act, puts it to the clerk in the name of whoever is signed in, and
/// leads on to the page concerned once it is on the disk. What is refused comes back on the page from which it was
/// sent, with everything that was typed, and with the grounds.
final class Deeds {
    private static final long SECONDS_TO_WAIT = 30;
    private static final String OUR_PAGE = "/([A-Za-z0-9_.%-][A-Za-z0-9/_.%-]*)?";

    private final PendingClerk clerk;
    private final Drawing drawing;
    private final Uploads uploads;

    Deeds(PendingClerk clerk, Drawing drawing, Uploads uploads) {
        this.uploads = uploads;
        this.clerk = clerk;
        this.drawing = drawing;
    }

    ServerResponse file(ServerRequest request) {
        var caller = SignedIns.caller(request.servletRequest());
        var kind = ActForm.named(request.pathVariable("act").replace('-', ' '));
        if (kind.isEmpty()) return refused(request, caller, "deed", 404);
        if (caller.who().isEmpty()) return refused(request, caller, "nobody", 401);
        if (clerk.get().isEmpty()) return refused(request, caller, "no-clerk", 503);
        var received = uploads.receive(request, typed(request));
        var deed = new Deed(request, caller, caller.who().get(), kind.get(), received.typed());
        if (!received.complaints().isEmpty()) return back(deed, received.complaints());
        return switch (FilledForm.read(deed.kind, deed.typed, deed.who.author(), drawing.today())) {
            case FilledForm.Reading.Unreadable(var complaints) -> back(deed, complaints);
            case FilledForm.Reading.Read(var act) -> answer(deed, filed(clerk.get().get(), deed, act));
        };
    }

    /// A form that was sent, and by whom.
    private record Deed(ServerRequest request, Caller caller, SignedIn who, ActForm kind, Typed typed) {
        Optional<FilingKey> key() { return FilingKey.parse(typed.one("_key")); }

        /// The page from which the form was sent; the form's own where it does not say.
        String page() {
            var page = typed.one("_page");
            return page.matches(OUR_PAGE) ? page : "/do/" + kind.name().replace(' ', '-');
        }

        String next() {
            var then = typed.one("_then");
            return then.matches(OUR_PAGE) ? then : page();
        }
    }

    private static Receipt filed(Clerk clerk, Deed deed, DatedAct act) {
        try {
            return clerk.file(new Filing.Perform(act, deed.who.author()), deed.key())
                    .get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return new Receipt.Unavailable("The clerk did not answer in time; it may enter the act all the same.",
                    "Send the form again: it is entered once.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Receipt.Unavailable("The server is stopping.", "Send the form again: it is entered once.");
        }
    }

    private ServerResponse answer(Deed deed, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Entered entered -> on(deed, entered);
            case Receipt.Repeated(var earlier) -> on(deed, earlier);
            case Receipt.Refused(var grounds) -> back(deed, complaints(deed, grounds));
            case Receipt.Unavailable(var reason, var remedy) ->
                    back(deed, List.of(new Complaint("act", reason, Optional.empty(), remedy)));
        };
    }

    private List<Complaint> complaints(Deed deed, List<Ground> grounds) {
        var saying = drawing.saying(deed.caller, inquiry(deed, deed.page()).language());
        return grounds.stream().map(ground -> Complaint.of(ground, saying)).toList();
    }

    private ServerResponse on(Deed deed, Receipt.Entered entered) {
        // Who opens a case leaves its name to the register, and wants to see it.
        var next = entered.acts().getFirst().act() instanceof CaseAct.CaseOpened opened
                ? "/cases/" + Inquiry.segment(opened.caseId()) : deed.next();
        var address = inquiry(deed, next).to(next) + "&filed=" + entered.first();
        return ServerResponse.status(303).location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private ServerResponse back(Deed deed, List<Complaint> complaints) {
        var attempt = new Attempt(deed.kind.name(), deed.typed.one("_form"), deed.typed, complaints);
        var caller = deed.caller.trying(attempt);
        var site = drawing.site(caller);
        var inquiry = inquiry(deed, deed.page());
        var shown = site.show(inquiry, caller);
        if (shown instanceof Shown.Refused) {
            inquiry = inquiry(deed, "/do/" + deed.kind.name().replace(' ', '-'));
            shown = site.show(inquiry, caller);
        }
        return sent(drawing.drawn(site, inquiry, shown, false, caller));
    }

    private Inquiry inquiry(Deed deed, String page) {
        var question = Drawing.question(deed.request.servletRequest()).at(page);
        return switch (question.read(drawing.today())) {
            case Reading.Understood(var inquiry, _) -> inquiry;
            case Reading.NotUnderstood(var plain, _) -> plain;
        };
    }

    private ServerResponse refused(ServerRequest request, Caller caller, String kind, int status) {
        return sent(drawing.refused(Drawing.question(request.servletRequest()), kind, status, request.path(), caller));
    }

    private static ServerResponse sent(Answer answer) {
        return answer.unkept();
    }

    private static Typed typed(ServerRequest request) {
        var fields = new TreeMap<String, List<String>>();
        request.params().forEach((name, values) -> {
            if (!name.equals("_csrf")) fields.put(name, List.copyOf(values));
        });
        return new Typed(fields);
    }
}
