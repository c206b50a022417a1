package org.plenary.server.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/// Why somebody goes to an identity provider, when not just to sign in. Kept in the session by a form of this site
/// and used once, so that no other site can link a person to an account.
sealed interface Intent extends Serializable {
    /// To link one's own account.
    record Link(String account) implements Intent {}

    /// To accept an invitation.
    record Accept(String token) implements Intent {}

    String KEY = "plenary.intent";

    default void keep(HttpServletRequest request) { request.getSession().setAttribute(KEY, this); }

    static Optional<Intent> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Intent intent)) return Optional.empty();
        session.removeAttribute(KEY);
        return Optional.of(intent);
    }
}
