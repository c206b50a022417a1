package org.plenary.server.account.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.register.key.KeyFolder;
import org.plenary.server.account.AccountStore;
import org.plenary.server.account.IdentityProvider;
import org.plenary.server.account.Purpose;

/// Where the accounts of an organisation lie in a data folder: `<organisation>/accounts/accounts.db`.
public final class AccountsFolder {
    private AccountsFolder() {}

    public static Path of(Path data, Charter charter) {
        return data.resolve(charter.profile().id()).resolve("accounts");
    }

    /// The identity providers that `identity-providers.properties` beside the accounts names.
    public static List<IdentityProvider> providers(Path data, Charter charter) throws IOException {
        return IdentityProvider.read(of(data, charter).resolve("identity-providers.properties"));
    }

    public static AccountStore open(Path data, Charter charter, Purpose purpose) throws IOException {
        var accounts = of(data, charter);
        return SqliteAccountStore.open(accounts.resolve("accounts.db"), KeyFolder.at(accounts.resolveSibling("keys")),
                purpose.word());
    }
}
