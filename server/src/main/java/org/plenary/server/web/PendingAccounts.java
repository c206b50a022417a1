package org.plenary.server.web;

import java.util.function.Supplier;
import org.plenary.server.account.Accounts;

/// The accounts, which may still be loading when the web server opens its port; `get` waits for them.
public record PendingAccounts(Supplier<Accounts> accounts) {
    public Accounts get() { return accounts.get(); }
}
