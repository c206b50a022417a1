package org.plenary.server.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.server.page.Frame;
import org.plenary.server.page.Inquiry;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.Question;
import org.plenary.server.page.Question.Reading;
import org.plenary.server.page.Refusal;
import org.plenary.server.page.Renderer;
import org.plenary.server.page.Shown;
import org.plenary.server.view.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers every request: assets, pages, their data, and refusals that look like pages.
final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String JSON = "application/json;charset=UTF-8";

    private final PendingSite site;
    private final Renderer renderer;
    private final Assets assets;
    private final Clock clock;
    private final Frame.Paths paths;
    private final PageCache cache = new PageCache();

    Pages(PendingSite site, Renderer renderer, Assets assets, Clock clock) {
        this.site = site;
        this.renderer = renderer;
        this.assets = assets;
        this.clock = clock;
        paths = new Frame.Paths(assets.address("plenary.css"), assets.address("icon.svg"));
    }

    ServerResponse answer(ServerRequest request) {
        if (request.path().equals("/robots.txt")) return plain("User-agent: *\nAllow: /\n");
        var asset = assets.at(request.path());
        if (asset.isPresent()) return asset(asset.get());
        var question = question(request);
        boolean isRead = List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method());
        var answer = isRead ? pageFor(question) : refused(question, "method", 405, request.method().name());
        return sent(request, answer);
    }

    /// The page that says that something went wrong on our side; the log says what.
    ServerResponse failed(Throwable failure, ServerRequest request) {
        LOG.error("The page {} could not be made.", request.path(), failure);
        return sent(request, refused(question(request), "failure", 500, request.path()));
    }

    private Answer pageFor(Question question) {
        return switch (question.read(today())) {
            case Reading.NotUnderstood(var plain, var refusal) -> drawn(plain, new Shown.Refused(refusal), false);
            case Reading.Understood(var inquiry, var json) -> {
                var key = inquiry + (json ? " json" : "");
                var known = cache.get(key);
                if (known.isPresent()) yield known.get();
                var answer = drawn(inquiry, site.get().show(inquiry), json);
                if (answer.status() == 200) cache.put(key, answer);
                yield answer;
            }
        };
    }

    private Answer drawn(Inquiry inquiry, Shown shown, boolean json) {
        var frame = site.get().frame(inquiry, shown, paths);
        return switch (shown) {
            case Shown.Page page when json ->
                    Answer.of(200, JSON, Json.of(page.data().get()).getBytes(StandardCharsets.UTF_8));
            case Shown.Page page -> Answer.of(200, HTML, renderer.draw(page.template(), frame, page.view()));
            case Shown.Refused(var refusal) when json -> Answer.of(refusal.status(), JSON,
                    Json.of(refusal.asView()).getBytes(StandardCharsets.UTF_8));
            case Shown.Refused(var refusal) ->
                    Answer.of(refusal.status(), HTML, renderer.draw("refusal", frame, refusal));
        };
    }

    private Answer refused(Question question, String kind, int status, String was) {
        var inquiry = switch (question.read(today())) {
            case Reading.NotUnderstood(var plain, _) -> plain;
            case Reading.Understood(var understood, _) -> understood;
        };
        var phrases = Phrases.in(inquiry.language());
        var refusal = new Refusal(status, phrases.say("refused." + kind), was,
                phrases.say("refused." + kind + ".needed"), List.of());
        return drawn(inquiry, new Shown.Refused(refusal), false);
    }

    private static ServerResponse sent(ServerRequest request, Answer answer) {
        boolean isKnown = answer.status() == 200
                && request.headers().header(HttpHeaders.IF_NONE_MATCH).contains(answer.tag());
        var response = ServerResponse.status(isKnown ? 304 : answer.status())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .eTag(answer.tag())
                .contentType(MediaType.parseMediaType(answer.type()));
        return isKnown ? response.build() : response.body(answer.body());
    }

    private static ServerResponse plain(String text) {
        return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static ServerResponse asset(Assets.Asset asset) {
        return ServerResponse.ok().contentType(MediaType.parseMediaType(asset.type()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable").body(asset.bytes());
    }

    private LocalDate today() { return LocalDate.now(clock.withZone(site.get().edition().charter().profile().zone())); }

    private static Question question(ServerRequest request) {
        var preferred = request.headers().acceptLanguage().stream().map(Locale.LanguageRange::getRange).toList();
        return new Question(request.path(), parameter(request, "lang"), parameter(request, "as-of"),
                parameter(request, "known"), parameter(request, "view"), parameter(request, "format"), preferred);
    }

    private static Optional<String> parameter(ServerRequest request, String name) { return request.param(name); }
}
