package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.PartnersView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Agreements with outside organisations.
@Command(name = "agreements", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Agreements with outside organisations, the earliest first, and how deep the contact went.",
        footer = {
            "", "Examples:",
            "  ./plenary agreements --as-of 2010",
            "  ./plenary agreements --json"
        })
final class Agreements implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Asked asked;

    Agreements(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var rows = PartnersView.agreements(reply.vantage());
        return reply.rows(rows, reply.table("partner", "name", "side", "form", "on", "depth", "source"),
                row -> List.of(row.partner(), row.name(), row.side(), row.form(),
                        Show.contested(row.on(), row.contested()), reply.say("depth." + Words.word(row.depth())),
                        Show.source(row.sources())),
                reply.say("none.agreements", reply.vantage().day()));
    }
}
