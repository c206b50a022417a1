package org.plenary.cli;

import java.io.IOException;
import java.util.function.BiFunction;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.People;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The account that a command changes, and the organisation that it belongs to.
final class OneAccount {
    @Parameters(paramLabel = "ACCOUNT", description = "the account's name, as `account list` shows it")
    private String account;

    @Mixin private OrganisationAsked organisation;

    @Mixin private AccountsAsked accounts;

    /// What came of the change, or a refusal.
    <T> T changed(Terminal terminal, BiFunction<People, AccountId, Outcome<T>> change) throws IOException {
        var law = LawFiles.readLaw(organisation.folder(), terminal);
        try (var open = accounts.open(law.files().charter())) {
            return AccountsAsked.done(change.apply(open.everybody(), accounts.named(open, account)));
        }
    }

    AccountsAsked accounts() { return accounts; }
}
