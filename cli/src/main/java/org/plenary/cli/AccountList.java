package org.plenary.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.AccountRow;
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

    @Override public Integer call() throws IOException {
        var reply = asked.reply(terminal);
        try (var open = accounts.open(reply.vantage().charter())) {
            var rows = open.store().accounts().stream().map(one -> AccountRow.of(open, one)).toList();
            return reply.rows(rows, reply.table("account", "name", "author", "accounts", "state", "latest"),
                    row -> List.of(row.account(), row.name(), row.author(), row.headOfAccounts() ? "head" : "",
                            row.state(), row.latest().orElse("")), reply.say("none.accounts"));
        }
    }
}
