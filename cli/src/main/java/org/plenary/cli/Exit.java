package org.plenary.cli;

/// What a command's exit status says.
final class Exit {
    static final int DONE = 0;
    /// The answer is no, or findings exist.
    static final int NO = 1;
    /// Wrong usage or unreadable input.
    static final int UNREADABLE = 2;
    /// The command has begun something that goes on, and the program must not end yet.
    static final int STAYS = -1;

    private Exit() {}
}
