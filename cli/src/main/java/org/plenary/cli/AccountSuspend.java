package org.plenary.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.plenary.server.account.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Closes an account for a while.
@Command(name = "suspend", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Closes an account at once, with everything that is signed in. It can be opened again.",
        footer = {"", "Examples:", "  ./plenary account suspend kaz-4t7m2"})
final class AccountSuspend implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private OneAccount account;

    AccountSuspend(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var closed = account.changed(terminal, People::suspend);
        terminal.out().println("%s of %s is suspended and signed out.".formatted(closed.id(), closed.author()));
        return Exit.DONE;
    }
}
