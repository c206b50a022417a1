package org.plenary.server.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.server.view.Json;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Small ways in which the pages of accounts take requests and answer them.
final class Exchange {
    private Exchange() {}

    static String field(ServerRequest request, String name) { return request.param(name).orElse(""); }

    static String from(ServerRequest request) { return request.servletRequest().getRemoteAddr(); }

    static HttpServletResponse response() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
    }

    static String body(ServerRequest request) throws IOException {
        try (var stream = request.servletRequest().getInputStream()) {
            return new String(stream.readNBytes(64 * 1024), StandardCharsets.UTF_8);
        }
    }

    /// To another page after something was done.
    static ServerResponse to(String page) { return ServerResponse.status(303).location(URI.create(page)).build(); }

    static ServerResponse json(int status, String text) {
        return ServerResponse.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What a script is told: the page to go to.
    static ServerResponse next(String page) { return json(200, Json.of(new TreeMap<>(Map.of("to", page)))); }

    static ServerResponse notThis() { return json(401, "{}"); }
}
