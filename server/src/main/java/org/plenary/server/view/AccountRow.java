package org.plenary.server.view;

import java.util.Locale;
import java.util.Optional;
import org.plenary.server.account.Account;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.SignIn;

/// One account as the command lists it: who, for whom, and the last sign-in or try.
public record AccountRow(
        String account, String name, String author, boolean headOfAccounts, String state, Optional<String> latest) {
    public static AccountRow of(Accounts accounts, Account one) {
        var latest = accounts.store().signIns(one.id(), 1).stream().findFirst().map(AccountRow::line);
        return new AccountRow(one.id().value(), one.name(), one.author().text(), one.headOfAccounts(),
                one.state().name().toLowerCase(Locale.ROOT), latest);
    }

    private static String line(SignIn one) {
        return one.at() + " " + one.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
