package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.BodiesView;
import org.plenary.server.view.BodyRow;
import org.plenary.server.view.Flat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The bodies in force on a day, or one of them.
@Command(name = "bodies", sortOptions = false, mixinStandardHelpOptions = true,
        description = "The bodies: how many seats, how often they meet, who is in the chair; or one body in full.",
        footer = {
            "", "Examples:",
            "  ./plenary bodies --as-of 2005-07-05",
            "  ./plenary bodies 'heads of state'     what it decides by which rule, and who was in the chair",
            "  ./plenary bodies --organisation eu-council council --as-of 2014-11-01"
        })
final class Bodies implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "BODY", description = "one body by its name in the charter")
    private String body;

    @Mixin private Asked asked;

    Bodies(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        if (body == null) {
            return reply.rows(BodiesView.all(vantage),
                    reply.table("body", "name", "seats", "meets", "chair", "last", "next"),
                    row -> cells(reply, row), reply.say("none.bodies", vantage.day()));
        }
        var id = reply.named("body", body, vantage.charter().bodies().names());
        if (vantage.charter().bodies().at(id, vantage.day()).isEmpty()) {
            return reply.absent(reply.say("not-yet.body", vantage.name(id), vantage.day()));
        }
        var full = BodiesView.of(vantage, id);
        return reply.one(List.of(new Flat(full.body(), full)), () -> new BodySheet(reply, full).print());
    }

    private static List<?> cells(Reply reply, BodyRow row) {
        return List.of(row.body(), row.name(), row.seats(),
                row.meets().map(meets -> BodySheet.meets(reply, meets)).orElse(""),
                row.chair().map(BodySheet::chair).orElse(""),
                row.last().map(meeting -> meeting.on().toString()).orElse(""),
                row.next().map(meeting -> meeting.on().toString()).orElse(""));
    }
}
