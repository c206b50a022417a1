package org.plenary.register.store;

import java.io.IOException;

/// Says that a store cannot write or read at present, why, and what would mend it.
public final class StoreFailure extends IOException {
    private static final long serialVersionUID = 1L;

    /// What stands in the way.
    public enum Kind {
        FULL("The disk is full.", "Make room; work goes on by itself then."),
        READ_ONLY("It may only be read.", "Make it writable again; work goes on by itself then."),
        BUSY("Another program holds it.", "Stop the other program, or try again in a moment."),
        UNREACHABLE("It cannot be reached.", "Look after the connection; work goes on by itself then."),
        OTHER("It failed.", "See the reason; verify the register when it is mended.");

        private final String why;
        private final String remedy;

        Kind(String why, String remedy) {
            this.why = why;
            this.remedy = remedy;
        }
    }

    private final Kind kind;

    /// `what` names the store and what was tried: `register.db cannot be written`.
    public StoreFailure(Kind kind, String what, Throwable cause) {
        super("%s: %s (%s)".formatted(what, kind.why, cause.getMessage()), cause);
        this.kind = kind;
    }

    public Kind kind() { return kind; }

    public String remedy() { return kind.remedy; }
}
