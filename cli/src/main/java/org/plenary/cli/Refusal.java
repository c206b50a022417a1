package org.plenary.cli;

/// Input that a command cannot work with: what was, what was needed, how to mend it. Ends the command
/// with status 2 and without a stack trace.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message, null, false, false);
    }
}
