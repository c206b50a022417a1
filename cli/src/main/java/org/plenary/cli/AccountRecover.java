package org.plenary.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.plenary.server.account.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Prints a new one-time link for a person who lost the means to sign in.
@Command(name = "recover", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Prints a new one-time link. Using it ends what the account signed in with before.",
        footer = {"", "Examples:", "  ./plenary account recover kaz-4t7m2"})
final class AccountRecover implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private OneAccount account;

    AccountRecover(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        return account.accounts().print(terminal, account.changed(terminal, People::recover));
    }
}
