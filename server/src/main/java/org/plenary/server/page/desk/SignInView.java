package org.plenary.server.page.desk;

import java.util.List;
import org.plenary.server.account.Account;

/// The page on which people sign in. `afterwards` is the page to go to, `providers` are the parties that have an
/// identity provider of their own, `ready` the accounts of an exercise that anybody may enter.
public record SignInView(Says says, String afterwards, List<Provider> providers, List<Account> ready) {
    /// What the page says of the try before.
    public enum Says { NOTHING, REFUSED, RECOVERY_ASKED, NOT_LINKED, PROVIDER_SILENT }

    /// An identity provider of a party or of the organisation, by its id in addresses.
    public record Provider(String id, String name) {}

    public SignInView {
        providers = List.copyOf(providers);
        ready = List.copyOf(ready);
    }
}
