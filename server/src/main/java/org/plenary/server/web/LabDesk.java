package org.plenary.server.web;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.act.Author;
import org.plenary.act.Ground;
import org.plenary.server.account.SignedIn;
import org.plenary.server.form.Complaint;
import org.plenary.server.lab.Lab;
import org.plenary.server.lab.Owner;
import org.plenary.server.page.Caller;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Question.Reading;
import org.plenary.server.page.Saying;
import org.plenary.server.page.Shown;
import org.plenary.server.page.Site;
import org.plenary.server.view.Vantage;
import org.plenary.server.web.signin.SignedIns;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What the pages of the lab have in common: who asks, what that reader sees, and how they are answered.
record LabDesk(PendingLab pending, Drawing drawing) {
    private static final String GUEST = "plenary.lab-guest";
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 16;

    /// One request to the lab, understood.
    record Visit(Lab lab, ServerRequest request, Caller caller, Site site, Inquiry inquiry, boolean json) {
        Vantage vantage() {
            var charter = site.edition().charter();
            return new Vantage(site.edition(), inquiry.moment(charter.profile().zone()), inquiry.language());
        }

        Phrases phrases() { return Phrases.in(inquiry.language()); }

        Owner owner() { return LabDesk.owner(request, caller); }

        /// Why there is no answer, in the reader's language.
        List<Complaint> complaints(List<Ground> grounds) {
            var saying = new Saying(vantage());
            return grounds.stream().map(ground -> Complaint.of(ground, saying)).toList();
        }
    }

    /// Answers a visit, or says why there is none: no lab here, or a date that is none.
    ServerResponse visit(ServerRequest request, Function<Visit, ServerResponse> answer) {
        var caller = SignedIns.caller(request.servletRequest());
        var question = Drawing.question(request.servletRequest());
        var lab = pending.get();
        if (lab.isEmpty()) return sent(drawing.refused(question, "page", 404, request.path(), caller));
        return switch (question.read(drawing.today())) {
            case Reading.NotUnderstood(var plain, var refusal) ->
                    sent(drawing.drawn(plain, new Shown.Refused(refusal), false, caller));
            case Reading.Understood(var inquiry, var json) ->
                    answer.apply(new Visit(lab.get(), request, caller, drawing.site(caller), inquiry, json));
        };
    }

    ServerResponse refused(Visit visit, String kind, int status, Object... values) {
        return sent(drawing.refused(Drawing.question(visit.request().servletRequest()), kind, status,
                visit.request().path(), visit.caller(), values));
    }

    ServerResponse page(Visit visit, Inquiry inquiry, Shown.Page page, int status) {
        var drawn = drawing.drawn(visit.site(), inquiry, page, visit.json(), visit.caller());
        return sent(drawn.as(status));
    }

    static ServerResponse sent(Answer answer) {
        return answer.unkept();
    }

    static ServerResponse to(String address) {
        return ServerResponse.status(303).location(URI.create(address)).build();
    }

    /// The account, or the browser of a guest that was given a mark.
    private static Owner owner(ServerRequest request, Caller caller) {
        if (caller.who().isPresent()) return owner(caller.who().get());
        var session = request.servletRequest().getSession(false);
        return session != null && session.getAttribute(GUEST) instanceof String mark ? Owner.guest(mark) : Owner.NOBODY;
    }

    private static Owner owner(SignedIn who) {
        boolean secretariat = switch (who.author()) {
            case Author.Staff _, Author.Holder _ -> true;
            case Author.Delegation _, Author.ByLaw _, Author.Visitor _ -> false;
        };
        return Owner.account(who.account().value(), secretariat);
    }

    /// Gives the browser of a guest a mark, by which the guest is known until the session ends.
    static Owner marked(Visit visit) {
        var known = visit.owner();
        if (!known.equals(Owner.NOBODY)) return known;
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        var mark = HexFormat.of().formatHex(bytes);
        visit.request().servletRequest().getSession().setAttribute(GUEST, mark);
        return Owner.guest(mark);
    }

    static Optional<String> field(ServerRequest request, String name) {
        return request.param(name).map(String::strip).filter(text -> !text.isEmpty());
    }
}
