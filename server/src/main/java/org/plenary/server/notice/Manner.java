package org.plenary.server.notice;

/// How a person wants notices by mail.
public enum Manner {
    /// Each as it arises.
    AT_ONCE,
    /// Once a day, in the morning of the seat, all together.
    DIGEST,
    /// Not at all; the page shows them.
    IN_THE_PAGE
}
