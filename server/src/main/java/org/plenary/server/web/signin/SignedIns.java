package org.plenary.server.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenary.server.account.SignedIn;
import org.plenary.server.page.Caller;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Who is behind a request: `SignedIns.of(request)`.
public final class SignedIns {
    private static final String KEY = SignedIns.class.getName();

    private SignedIns() {}

    /// The person who is signed in, by session or bearer token; empty for a reader of the public pages.
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(KEY));
    }

    /// The same, with what the forms of a page need.
    public static Caller caller(HttpServletRequest request) {
        return new Caller(of(request), () -> token(request));
    }

    /// Leads to signing in, and back to the page that was asked for.
    public static ServerResponse first(ServerRequest request) {
        return Exchange.to("/sign-in?to=" + URLEncoder.encode(request.path(), StandardCharsets.UTF_8));
    }

    static void set(HttpServletRequest request, SignedIn who) { request.setAttribute(KEY, who); }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
