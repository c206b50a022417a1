package org.plenary.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where a command writes: data to `out`, messages to `err`; `columns` is the width of the terminal, 0
/// where the output goes to a file or a pipe.
record Terminal(PrintWriter out, PrintWriter err, int columns) {
    private static final int USUAL = 80;

    static Terminal ofProcess() {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new Terminal(out, err, width());
    }

    /// The launcher passes the width of the terminal on, since a program cannot ask for it portably.
    private static int width() {
        var given = System.getProperty("plenary.columns", "");
        if (given.matches("[0-9]{1,4}")) return Integer.parseInt(given);
        return System.console() != null && System.console().isTerminal() ? USUAL : 0;
    }
}
