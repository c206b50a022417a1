package org.plenary.cli;

import java.net.URI;

/// Reads the address under which people reach a server.
final class PublicAddresses {
    private PublicAddresses() {}

    static URI parse(String text) {
        try {
            var address = URI.create(text.replaceAll("/+$", ""));
            boolean isPlain = address.getHost() != null && address.getRawPath().isEmpty() && address.getQuery() == null;
            boolean isSafe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && "localhost".equals(address.getHost());
            if (isPlain && isSafe) return address;
        } catch (IllegalArgumentException unreadable) {
            // Refused below, like every other text that is no such address.
        }
        throw new Refusal(("--address: '%s' is no address for people to sign in at. Write https:// and the host, as in "
                + "https://plenary.example.int, or http://localhost with its port.").formatted(text));
    }
}
