package org.plenary.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.plenary.server.account.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Opens a suspended account again.
@Command(name = "resume", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Opens a suspended account again.",
        footer = {"", "Examples:", "  ./plenary account resume kaz-4t7m2"})
final class AccountResume implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private OneAccount account;

    AccountResume(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var opened = account.changed(terminal, People::resume);
        terminal.out().println("%s of %s is open again.".formatted(opened.id(), opened.author()));
        return Exit.DONE;
    }
}
