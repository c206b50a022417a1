package org.plenary.register;

import org.plenary.register.audit.Report;

/// What came of opening a register.
public sealed interface Opening {
    /// The store fits the head signed over it.
    record Opened(Register register) implements Opening {}

    /// The store does not fit the signed head. Nothing may be added or signed until it is mended:
    /// a register must never sign two heads that contradict each other.
    record Damaged(Report report) implements Opening {}
}
