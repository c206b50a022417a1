package org.plenary.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// The address under which people reach this server. Passkeys and one-time links hold for it alone; where none is
/// given, it is this computer.
public record PublicAddress(Optional<URI> given) {
    /// Scheme, host and port, without a slash at the end.
    public URI of(HttpServletRequest request) {
        return given.orElseGet(() -> URI.create("http://localhost:" + request.getLocalPort()));
    }

    /// Settings of the web server that follow from the address. Behind https stands a proxy that says from where a
    /// request came; it is believed only where it is itself in a private network.
    public Map<String, Object> settings(int port) {
        var name = "server.servlet.session.cookie.name";
        if (!isSecure()) return Map.of("server.port", port, name, "plenary");
        return Map.of("server.port", port, "server.forward-headers-strategy", "native",
                "server.servlet.session.cookie.secure", true, name, "__Host-plenary");
    }

    public boolean isSecure() { return given.filter(address -> address.getScheme().equals("https")).isPresent(); }
}
