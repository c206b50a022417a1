package org.plenary.server.notice;

import java.io.IOException;

/// Who carries mail.
@FunctionalInterface
public interface Courier {
    /// Sends a text to an address; an `IOException` says that it was not taken.
    void send(String to, String subject, String text) throws IOException;
}
