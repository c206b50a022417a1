package org.plenary.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.server.account.Account;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.SignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Who has an account, for whom, and when somebody last signed in with it.
@Command(name = "list", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Who has an account, for whom, and when somebody last signed in or tried to.",
        footer = {"", "Examples:", "  ./plenary account list", "  ./plenary account list --json"})
final class AccountList implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private AccountsAsked accounts;
    @Mixin private Asked asked;

    AccountList(Terminal terminal) {
        this.terminal = terminal;
    }

    /// One account as the list shows it.
    record Row(String account, String name, String author, boolean headOfAccounts, String state,
               Optional<String> latest) {}

    @Override public Integer call() throws IOException {
        var reply = asked.reply(terminal);
        try (var open = accounts.open(reply.vantage().charter())) {
            var rows = open.store().accounts().stream().map(one -> row(open, one)).toList();
            return reply.rows(rows, reply.table("account", "name", "author", "accounts", "state", "latest"),
                    row -> List.of(row.account, row.name, row.author, row.headOfAccounts ? "head" : "", row.state,
                            row.latest.orElse("")), reply.say("none.accounts"));
        }
    }

    private static Row row(Accounts accounts, Account one) {
        var latest = accounts.store().signIns(one.id(), 1).stream().findFirst().map(AccountList::line);
        return new Row(one.id().value(), one.name(), one.author().text(), one.headOfAccounts(),
                one.state().name().toLowerCase(Locale.ROOT), latest);
    }

    private static String line(SignIn one) {
        return one.at() + " " + one.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
