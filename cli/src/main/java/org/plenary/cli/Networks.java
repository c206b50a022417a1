package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.NetworksView;
import org.plenary.server.view.NetworksView.NetworkRow;
import org.plenary.server.view.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Second-track and people-to-people networks.
@Command(name = "networks", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Second-track and people-to-people networks; or one with its institutions and meetings.",
        footer = {
            "", "Examples:",
            "  ./plenary networks --as-of 2010",
            "  ./plenary networks sco-university     which institutions take part, and since when",
            "  ./plenary networks --json"
        })
final class Networks implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "one network by its id")
    private String network;

    @Mixin private Asked asked;

    Networks(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        if (network == null) {
            return reply.rows(NetworksView.all(vantage),
                    reply.table("network", "name", "kind", "since", "institutions", "meetings", "source"),
                    row -> List.of(row.network(), row.name(), row.kind(), row.since(), row.institutions().size(),
                            row.meetings().size(), Show.source(row.sources())),
                    reply.say("none.networks", vantage.day()));
        }
        var id = reply.named("network", network, vantage.organisation().networks().known());
        return NetworksView.find(vantage, Slug.of(id))
                .map(row -> reply.one(List.of(row), () -> print(reply, row)))
                .orElseGet(() -> reply.absent(reply.say("not-yet.network", id, vantage.day())));
    }

    private static void print(Reply reply, NetworkRow row) {
        var sheet = reply.sheet().title(row.name());
        sheet.field("kind", row.kind());
        sheet.field("founded", row.since());
        sheet.field("rules", row.rules());
        sheet.lines("institutions", row.institutions().stream()
                .map(place -> place.since() + "  " + place.party().name() + ": " + place.institution()).toList());
        sheet.lines("meetings", row.meetings().stream()
                .map(met -> met.on() + "  " + Show.maybe(met.place())).toList());
        sheet.lines("notes", row.notes().stream().map(act -> act.on() + "  " + act.says()).toList());
        Origins.print(sheet, row.sources(), row.contested());
    }
}
