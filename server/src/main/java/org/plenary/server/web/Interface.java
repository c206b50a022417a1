package org.plenary.server.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.rest.Filings;
import org.plenary.server.rest.Problem;
import org.plenary.server.rest.Webhook;
import org.plenary.server.rest.WebhookWish;
import org.plenary.server.rest.Webhooks;
import org.plenary.server.view.Json;
import org.plenary.server.web.signin.SignedIns;
import org.plenary.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What programs ask for: filings, and the description of the interface.
final class Interface {
    /// A filing is a few pages of text at most; files go elsewhere, and an act refers to their digest.
    private static final int LONGEST = 1024 * 1024;

    private final PendingClerk clerk;
    private final Drawing drawing;
    private final PendingWebhooks webhooks;
    private final Supplier<String> description;

    Interface(PendingClerk clerk, Drawing drawing, PendingWebhooks webhooks, Supplier<String> description) {
        this.clerk = clerk;
        this.drawing = drawing;
        this.webhooks = webhooks;
        this.description = description;
    }

    ServerResponse file(ServerRequest request) throws IOException {
        var who = SignedIns.of(request.servletRequest());
        if (who.isEmpty()) return unknown(request);
        var type = request.headers().contentType();
        if (type.filter(MediaType.APPLICATION_JSON::includes).isEmpty()) {
            return problem(request, Problem.of(415, "media-type", "A filing is JSON.",
                    "Send `Content-Type: application/json`."));
        }
        var keeper = clerk.get();
        if (keeper.isEmpty()) {
            return problem(request, Problem.of(503, "unavailable", "Nothing can be entered here.",
                    "These pages are served without a register."));
        }
        var body = request.servletRequest().getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return problem(request, Problem.of(413, "too-large", "The filing is too large.",
                    "A filing has at most %d bytes; send files apart and refer to their digest.".formatted(LONGEST)));
        }
        var key = Optional.ofNullable(request.headers().firstHeader("Idempotency-Key"));
        var language = Drawing.accepts(request.servletRequest());
        var saying = drawing.saying(SignedIns.caller(request.servletRequest()), language);
        var answered = new Filings(keeper.get(), sentence -> saying.of(sentence).text())
                .file(who.get().author(), body, key);
        return sent(answered.status(), answered.type(), answered.text(), language);
    }

    ServerResponse webhooks(ServerRequest request) {
        var who = SignedIns.of(request.servletRequest());
        if (who.isEmpty() || webhooks.get().isEmpty()) return unknown(request);
        var listed = webhooks.get().get().of(who.get().account().value()).stream()
                .map(Interface::shown).toList();
        return sent(200, "application/json", Json.of(listed), Language.ENGLISH);
    }

    ServerResponse makeWebhook(ServerRequest request) throws IOException {
        var who = SignedIns.of(request.servletRequest());
        if (who.isEmpty() || webhooks.get().isEmpty()) return unknown(request);
        var wish = WebhookWish.read(request.servletRequest().getInputStream().readNBytes(LONGEST));
        if (wish.isEmpty()) {
            return problem(request, Problem.of(400, "unreadable", "The webhook cannot be read.",
                    "Send {\"url\": \"https://…\", \"acts\": [\"motion decided\"]}."));
        }
        var account = who.get().account().value();
        return switch (webhooks.get().get().make(account, who.get().author(), wish.get().url(), wish.get().acts())) {
            case Webhooks.Asked.Refused(var fault) -> problem(request,
                    Problem.of(400, "webhook", "The webhook cannot be made.", fault));
            case Webhooks.Asked.Made(var made) -> {
                var fields = new LinkedHashMap<String, Object>(shown(made));
                fields.put("secret", "whsec_" + Base64.getEncoder().encodeToString(made.secret()));
                yield sent(201, "application/json", Json.of(fields), Language.ENGLISH);
            }
        };
    }

    ServerResponse endWebhook(ServerRequest request) throws IOException {
        var who = SignedIns.of(request.servletRequest());
        if (who.isEmpty() || webhooks.get().isEmpty()) return unknown(request);
        if (webhooks.get().get().end(who.get().account().value(), request.pathVariable("webhook"))) {
            return ServerResponse.noContent().build();
        }
        return problem(request, Problem.of(404, "missing", "There is no such webhook of yours.", request.path()));
    }

    private static Map<String, Object> shown(Webhook hook) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", hook.id());
        fields.put("url", hook.url().toString());
        fields.put("acts", hook.acts());
        fields.put("reader", hook.reader().text());
        fields.put("next", Long.toString(hook.next()));
        return fields;
    }

    private static ServerResponse unknown(ServerRequest request) {
        return problem(request, Problem.of(401, "unknown", "Nobody is signed in.",
                "Send a token of your account as `Authorization: Bearer …`, or sign in."));
    }

    ServerResponse describe(ServerRequest request) {
        return sent(200, "application/json", description.get(), Language.ENGLISH);
    }

    private static ServerResponse problem(ServerRequest request, Problem problem) {
        return sent(problem.status(), Problem.TYPE, problem.json(request.path()), Language.ENGLISH);
    }

    private static ServerResponse sent(int status, String type, String text, Language language) {
        return ServerResponse.status(status).contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(text.getBytes(StandardCharsets.UTF_8));
    }
}
