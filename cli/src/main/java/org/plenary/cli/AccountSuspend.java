package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Closes an account for a while.
@Command(name = "suspend", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Closes an account at once, with everything that is signed in. It can be opened again.",
        footer = {"", "Examples:", "  ./plenary account suspend kaz-4t7m2"})
final class AccountSuspend implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ACCOUNT", description = "the account's name, as `account list` shows it")
    private String account;

    @Option(names = "--organisation", paramLabel = "DIR", defaultValue = "organisations/sco",
            description = "the folder, or the name, of the organisation (default: ${DEFAULT-VALUE})")
    private Path organisation;

    @Mixin private AccountsAsked accounts;

    AccountSuspend(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var law = LawFiles.readLaw(Folder.organisation(organisation), terminal);
        try (var open = accounts.open(law.files().charter())) {
            var id = accounts.named(open, account);
            var closed = AccountsAsked.done(open.everybody().suspend(id));
            terminal.out().println("%s of %s is suspended and signed out.".formatted(closed.id(), closed.author()));
            return Exit.DONE;
        }
    }
}
