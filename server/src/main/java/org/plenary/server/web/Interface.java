package org.plenary.server.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.rest.Filings;
import org.plenary.server.rest.Problem;
import org.plenary.server.web.signin.SignedIns;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What programs ask for: filings, and the description of the interface.
final class Interface {
    /// A filing is a few pages of text at most; files go elsewhere, and an act refers to their digest.
    private static final int LONGEST = 1024 * 1024;

    private final PendingClerk clerk;
    private final Supplier<String> description;

    Interface(PendingClerk clerk, Supplier<String> description) {
        this.clerk = clerk;
        this.description = description;
    }

    ServerResponse file(ServerRequest request) throws IOException {
        var who = SignedIns.of(request.servletRequest());
        if (who.isEmpty()) {
            return problem(request, Problem.of(401, "unknown", "Nobody is signed in.",
                    "Send a token of your account as `Authorization: Bearer …`, or sign in."));
        }
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
        var answered = new Filings(keeper.get()).file(who.get().author(), body, key);
        return sent(answered.status(), answered.type(), answered.text());
    }

    ServerResponse describe(ServerRequest request) { return sent(200, "application/json", description.get()); }

    private static ServerResponse problem(ServerRequest request, Problem problem) {
        return sent(problem.status(), Problem.TYPE, problem.json(request.path()));
    }

    private static ServerResponse sent(int status, String type, String text) {
        return ServerResponse.status(status).contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(text.getBytes(StandardCharsets.UTF_8));
    }
}
