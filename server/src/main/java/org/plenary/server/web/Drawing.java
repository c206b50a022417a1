package org.plenary.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.server.account.SignedIn;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.Mandate;
import org.plenary.server.page.Caller;
import org.plenary.server.page.Frame;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Question.Reading;
import org.plenary.server.page.Question;
import org.plenary.server.page.Refusal;
import org.plenary.server.page.Renderer;
import org.plenary.server.page.Saying;
import org.plenary.server.page.Shown;
import org.plenary.server.page.Site;
import org.plenary.server.view.Json;
import org.plenary.server.view.Vantage;
import org.plenary.server.web.signin.SignedIns;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Draws what is shown to a request: the question understood, the frame of whoever asks, the template.
public final class Drawing {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String JSON = "application/json;charset=UTF-8";

    private final PendingSites sites;
    private final Renderer renderer;
    private final PendingClerk clerk;
    private final Frame.Paths paths;

    public Drawing(PendingSites sites, Renderer renderer, Assets assets, PendingClerk clerk) {
        this.sites = sites;
        this.renderer = renderer;
        this.clerk = clerk;
        paths = new Frame.Paths(assets.address("plenary.css"), assets.address("icon.svg"),
                assets.address("passkeys.js"), assets.address("plenary.js"));
    }

    /// What the public sees.
    public Site site() { return sites.open(); }

    /// What whoever asks may see.
    public Site site(Caller caller) {
        return caller.who().map(SignedIn::author).map(sites.get()::of).orElseGet(sites::open);
    }

    /// The day at the seat, by the clock of the clerk; in an exercise that is the clock of the exercise.
    public LocalDate today() {
        return clerk.get().map(Clerk::mandate).map(Mandate::today)
                .orElseGet(() -> LocalDate.now(sites.open().edition().charter().profile().zone()));
    }

    /// How grounds are said to whoever asks.
    Saying saying(Caller caller, Language language) {
        return new Saying(new Vantage(site(caller).edition(), AsOf.on(today()), language,
                caller.who().map(SignedIn::author)));
    }

    /// The language that a program accepts; English where it names none that is spoken here.
    static Language accepts(HttpServletRequest request) { return Question.language(accepted(request)); }

    /// A page for one person, which nobody else is shown and nothing keeps.
    public ServerResponse personal(ServerRequest request, Function<Inquiry, Shown> shown) {
        var reading = question(request.servletRequest()).read(today());
        var answer = switch (reading) {
            case Reading.NotUnderstood(var plain, var refusal) ->
                    drawn(plain, new Shown.Refused(refusal), false, SignedIns.caller(request.servletRequest()));
            case Reading.Understood(var inquiry, var json) ->
                    drawn(inquiry, shown.apply(inquiry), json, SignedIns.caller(request.servletRequest()));
        };
        return answer.unkept();
    }

    /// The page that says that there is none of that `kind`, as for any address that nothing has: `refused.<kind>`.
    public ServerResponse none(ServerRequest request, String kind) {
        return personal(request, inquiry -> new Shown.Refused(refusal(inquiry, kind, 404, inquiry.path())));
    }

    private static Refusal refusal(Inquiry inquiry, String kind, int status, String was,
            Object... values) {
        var phrases = Phrases.in(inquiry.language());
        return new Refusal(status, phrases.say("refused." + kind), was,
                phrases.say("refused." + kind + ".needed", values), List.of());
    }

    /// Refuses a request before it reaches a page. `kind` names the phrases `refused.<kind>`; `values` are what the
    /// second of them speaks of.
    public void refuse(HttpServletRequest request, HttpServletResponse response, String kind, int status,
            Object... values) throws IOException {
        var answer = refused(question(request), kind, status, request.getRequestURI(), SignedIns.caller(request),
                values);
        response.setStatus(answer.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, answer.language().tag());
        response.setContentType(answer.type());
        response.getOutputStream().write(answer.body());
    }

    Answer drawn(Inquiry inquiry, Shown shown, boolean json, Caller caller) {
        return drawn(site(caller), inquiry, shown, json, caller);
    }

    /// The same of one edition, though another may have come since.
    Answer drawn(Site site, Inquiry inquiry, Shown shown, boolean json, Caller caller) {
        var frame = site.frame(inquiry, shown, paths, caller);
        return switch (shown) {
            case Shown.Page page when json ->
                    Answer.of(200, JSON, Json.of(page.data().get()).getBytes(StandardCharsets.UTF_8),
                            inquiry.language());
            case Shown.Page page -> Answer.of(caller.attempt().isPresent() ? 422 : 200, HTML,
                    renderer.draw(template(inquiry, page), frame, page.view()), inquiry.language());
            case Shown.File _ -> throw new IllegalArgumentException("A file is sent and not drawn.");
            case Shown.Refused(var refusal) when json -> Answer.of(refusal.status(), JSON,
                    Json.of(refusal.asView()).getBytes(StandardCharsets.UTF_8), inquiry.language());
            case Shown.Refused(var refusal) ->
                    Answer.of(refusal.status(), HTML, renderer.draw("refusal", frame, refusal),
                            inquiry.language());
        };
    }

    /// A page that changes while people watch has its changing part in a template of its own.
    private String template(Inquiry inquiry, Shown.Page page) {
        var live = "live/" + page.template();
        return inquiry.look() == Inquiry.Look.LIVE && renderer.has(live) ? live : page.template();
    }

    Answer refused(Question question, String kind, int status, String was, Caller caller, Object... values) {
        var inquiry = switch (question.read(today())) {
            case Reading.NotUnderstood(var plain, _) -> plain;
            case Reading.Understood(var understood, _) -> understood;
        };
        return drawn(inquiry, new Shown.Refused(refusal(inquiry, kind, status, was, values)), false, caller);
    }

    /// The question of a request; a person who is signed in reads in the account's language where none is named.
    static Question question(HttpServletRequest request) {
        var preferred = new ArrayList<String>();
        SignedIns.of(request).ifPresent(who -> preferred.add(who.language().tag()));
        preferred.addAll(accepted(request));
        return new Question(request.getRequestURI(), field(request, "lang"), field(request, "as-of"),
                field(request, "known"), field(request, "view"), field(request, "format"),
                field(request, "fragment"), preferred);
    }

    private static List<String> accepted(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return header == null ? List.of()
                    : Locale.LanguageRange.parse(header).stream().map(Locale.LanguageRange::getRange).toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Optional<String> field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
