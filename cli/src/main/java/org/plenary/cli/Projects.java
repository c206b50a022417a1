package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.NetworksView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Cooperation work, and promised money.
@Command(name = "projects", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Cooperation projects and how far they came; with --pledges the money promised.",
        footer = {
            "", "Examples:",
            "  ./plenary projects --as-of 2016",
            "  ./plenary projects --pledges --json"
        })
final class Projects implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--pledges", description = "promised money instead of projects")
    private boolean pledges;

    @Mixin private Asked asked;

    Projects(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        if (pledges) {
            return reply.rows(NetworksView.pledges(vantage),
                    reply.table("party", "amount", "currency", "purpose", "on", "source"),
                    row -> List.of(row.party().name(), row.amount(), row.currency(), row.purpose(),
                            Show.contested(row.on(), row.contested()), Show.source(row.sources())),
                    reply.say("none.pledges", vantage.day()));
        }
        return reply.rows(NetworksView.projects(vantage),
                reply.table("project", "name", "stage", "since", "host", "source"),
                row -> List.of(row.project(), row.name(), reply.say("project." + Words.word(row.stage())),
                        Show.contested(row.since(), row.contested()),
                        row.host().map(host -> host.name().text()).orElse(""), Show.source(row.sources())),
                reply.say("none.projects", vantage.day()));
    }
}
