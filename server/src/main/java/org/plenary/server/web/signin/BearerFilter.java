package org.plenary.server.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenary.server.web.PendingAccounts;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Knows a program by its bearer token (RFC 6750). A token that is not good refuses the request, whatever it asks.
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";
    private static final byte[] PROBLEM = """
            {"type":"/api#problem-unknown","title":"Nobody is signed in.","status":401,\
            "detail":"The bearer token is unknown, \
            revoked or too old. Make a new one on the page of your account."}
            """.getBytes(StandardCharsets.UTF_8);

    private final PendingAccounts accounts;

    BearerFilter(PendingAccounts accounts) { this.accounts = accounts; }

    /// A program brings a token, or asks an address for programs without a session that a forged form could use.
    static boolean isProgram(HttpServletRequest request) {
        return text(request).isPresent()
                || request.getRequestURI().startsWith("/api/") && request.getCookies() == null;
    }

    private static Optional<String> text(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Optional.empty();
        return Optional.of(header.substring(SCHEME.length()).strip());
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
                                              FilterChain chain) throws ServletException, IOException {
        if (text(request).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var account = text(request).flatMap(accounts.get().tokens()::bearer);
        if (account.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.setContentType("application/problem+json");
            response.getOutputStream().write(PROBLEM);
            return;
        }
        SignedIns.set(request, account.get().signedIn());
        chain.doFilter(request, response);
    }
}
