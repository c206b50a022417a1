package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens a suspended account again.
@Command(name = "resume", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Opens a suspended account again.",
        footer = {"", "Examples:", "  ./plenary account resume kaz-4t7m2"})
final class AccountResume implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ACCOUNT", description = "the account's name, as `account list` shows it")
    private String account;

    @Option(names = "--organisation", paramLabel = "DIR", defaultValue = "organisations/sco",
            description = "the folder, or the name, of the organisation (default: ${DEFAULT-VALUE})")
    private Path organisation;

    @Mixin private AccountsAsked accounts;

    AccountResume(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var law = LawFiles.readLaw(Folder.organisation(organisation), terminal);
        try (var open = accounts.open(law.files().charter())) {
            var id = accounts.named(open, account);
            var opened = AccountsAsked.done(open.everybody().resume(id));
            terminal.out().println("%s of %s is open again.".formatted(opened.id(), opened.author()));
            return Exit.DONE;
        }
    }
}
