package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.People.Issued;
import org.plenary.server.account.Purpose;
import org.plenary.server.account.sqlite.AccountsFolder;
import org.plenary.server.web.signin.SpringHashes;
import org.plenary.vocabulary.NearMiss;
import picocli.CommandLine.Option;

/// Which accounts a command is about, and where people reach the server.
final class AccountsAsked {
    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data",
            description = "the folder of the register and the accounts (default: data in the project's folder)")
    private Path folder;

    @Option(names = "--address", paramLabel = "URL", defaultValue = "http://localhost:8080",
            description = "where people reach the server, for the link (default: ${DEFAULT-VALUE})")
    private String address;

    /// A running server sees at once what a command changes.
    Accounts open(Charter charter) throws IOException {
        return new Accounts(AccountsFolder.open(Folder.data(folder), charter, Purpose.RECORD), Purpose.RECORD,
                new SpringHashes(), Clock.systemUTC(), List.of());
    }

    /// The account that was written, or a refusal that names the nearest.
    AccountId named(Accounts accounts, String written) {
        var known = accounts.store().accounts().stream().map(one -> one.id().value()).toList();
        if (known.contains(written)) return new AccountId(written);
        throw new Refusal("There is no account '%s'. %s".formatted(written, NearMiss.hint(written, known)).strip());
    }

    /// Prints the one-time link: the link alone on standard output, what to do with it beside.
    int print(Terminal terminal, Issued issued) {
        terminal.out().println(PublicAddresses.parse(address) + "/invitation/" + issued.token());
        terminal.err().println(("The link sets up account '%s' of %s (%s). It works once, within seven days, and "
                + "is not shown again: hand it over yourself.").formatted(issued.account().id(),
                issued.account().name(), issued.account().author()));
        return Exit.DONE;
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var why) -> throw new Refusal(switch (why) {
                case ENDED -> "The account was closed for good. Invite the person anew.";
                case NAME -> "--name: a name of 1 to 120 characters is needed.";
                case UNKNOWN, ONESELF, OTHER_PARTY, LINK, PASSWORD, CODE, LAST_WAY ->
                        throw new IllegalStateException("An administrator is not refused for " + why + ".");
            });
        };
    }
}
