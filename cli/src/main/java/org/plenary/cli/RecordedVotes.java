package org.plenary.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the analysis of recorded votes is asked: of which record, in which form.
final class RecordedVotes {
    @Mixin private RecordFile file;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    boolean json() { return json; }

    RecordFile.Read read(Terminal terminal, Patience patience) { return file.read(terminal, patience); }
}
