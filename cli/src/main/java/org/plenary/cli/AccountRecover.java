package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints a new one-time link for a person who lost the means to sign in.
@Command(name = "recover", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Prints a new one-time link. Using it ends what the account signed in with before.",
        footer = {"", "Examples:", "  ./plenary account recover kaz-4t7m2"})
final class AccountRecover implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ACCOUNT", description = "the account's name, as `account list` shows it")
    private String account;

    @Option(names = "--organisation", paramLabel = "DIR", defaultValue = "organisations/sco",
            description = "the folder, or the name, of the organisation (default: ${DEFAULT-VALUE})")
    private Path organisation;

    @Mixin private AccountsAsked accounts;

    AccountRecover(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var law = LawFiles.readLaw(Folder.organisation(organisation), terminal);
        try (var open = accounts.open(law.files().charter())) {
            var id = accounts.named(open, account);
            return accounts.print(terminal, AccountsAsked.done(open.everybody().recover(id)));
        }
    }
}
