package org.plenary.server.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plenary.server.page.Caller;
import org.plenary.server.page.Question;
import org.plenary.server.page.Question.Reading;
import org.plenary.server.page.Shown;
import org.plenary.server.web.signin.SignedIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers every request: assets, pages, their data, and refusals that look like pages.
final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final Drawing drawing;
    private final Assets assets;
    private final PageCache cache = new PageCache();

    Pages(Drawing drawing, Assets assets) {
        this.drawing = drawing;
        this.assets = assets;
    }

    ServerResponse answer(ServerRequest request) {
        if (request.path().equals("/robots.txt")) return plain("User-agent: *\nAllow: /\n");
        var asset = assets.at(request.path());
        if (asset.isPresent()) return asset(asset.get());
        var question = question(request);
        var caller = caller(request);
        boolean isRead = List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method());
        var answer = isRead ? pageFor(question, caller, request)
                : drawing.refused(question, "method", 405, request.method().name(), caller);
        return sent(request, answer, caller);
    }

    /// The page that says that something went wrong on our side; the log says what.
    ServerResponse failed(Throwable failure, ServerRequest request) {
        LOG.error("The page {} could not be made.", request.path(), failure);
        var caller = SignedIns.caller(request.servletRequest());
        return sent(request, drawing.refused(question(request), "failure", 500, request.path(), caller), caller);
    }

    private Answer pageFor(Question question, Caller caller, ServerRequest request) {
        return switch (question.read(drawing.today())) {
            case Reading.NotUnderstood(var plain, var refusal) ->
                    drawing.drawn(plain, new Shown.Refused(refusal), false, caller);
            case Reading.Understood(var inquiry, var json) -> {
                // Only what anybody sees is kept: a page with a person's name is drawn for that person.
                var own = caller.who().isPresent() ? drawing.site(caller) : drawing.site();
                var key = own.number() + " " + inquiry + (json ? " json" : "");
                var known = caller.who().isPresent() ? Optional.<Answer>empty() : cache.get(key);
                if (known.isPresent()) yield known.get();
                var shown = own.show(inquiry, caller);
                // Nor is a file: it holds the address by which this reader reached the site.
                if (shown instanceof Shown.File(var type, var content)) {
                    yield Answer.of(200, type, content.apply(site(request)), inquiry.language());
                }
                var answer = drawing.drawn(own, inquiry, shown, json, caller);
                if (answer.status() == 200 && caller.who().isEmpty()) cache.put(key, answer);
                yield answer;
            }
        };
    }

    private static URI site(ServerRequest request) {
        return request.uriBuilder().replacePath("/").replaceQuery(null).build();
    }

    private static ServerResponse sent(ServerRequest request, Answer answer, Caller caller) {
        boolean isKnown = answer.status() == 200
                && request.headers().header(HttpHeaders.IF_NONE_MATCH).contains(answer.tag());
        var response = ServerResponse.status(isKnown ? 304 : answer.status())
                .header(HttpHeaders.CACHE_CONTROL, caller.who().isPresent() ? "private, no-cache" : "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.language().tag())
                .eTag(answer.tag())
                .contentType(MediaType.parseMediaType(answer.type()));
        return isKnown ? response.build() : response.body(answer.body());
    }

    /// Who asks, and to which entry the form led that was sent before.
    private static Caller caller(ServerRequest request) {
        var caller = SignedIns.caller(request.servletRequest());
        var filed = request.param("filed").filter(text -> text.matches("[0-9]{1,15}"));
        return caller.who().isPresent() && filed.isPresent() ? caller.having(Long.parseLong(filed.get())) : caller;
    }

    private static ServerResponse plain(String text) {
        return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static ServerResponse asset(Assets.Asset asset) {
        return ServerResponse.ok().contentType(MediaType.parseMediaType(asset.type()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable").body(asset.bytes());
    }

    private static Question question(ServerRequest request) { return Drawing.question(request.servletRequest()); }
}
