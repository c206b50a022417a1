package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.Flat;
import org.plenary.server.view.InstrumentRow;
import org.plenary.server.view.InstrumentsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The instruments adopted by a day, or one with its parties and the reckoning of its entry into force.
@Command(name = "instruments", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "The instruments adopted by that day, the latest first; or one with its parties and the reckoning of its",
            "entry into force."
        },
        footer = {
            "", "Examples:",
            "  ./plenary instruments --as-of 2003-09-19",
            "  ./plenary instruments charter         who signed and ratified it, and since when it binds",
            "  ./plenary instruments charter --json --lang ru"
        })
final class Instruments implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "one instrument by its id")
    private String instrument;

    @Mixin private Asked asked;

    Instruments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        if (instrument == null) {
            return reply.rows(InstrumentsView.all(vantage),
                    reply.table("instrument", "title", "form", "adopted", "place", "in-force", "parties"),
                    row -> cells(reply, row), reply.say("none.instruments", vantage.day()));
        }
        var id = reply.named("instrument", instrument, vantage.organisation().instruments().known());
        return InstrumentsView.of(vantage, id)
                .map(full -> reply.one(List.of(new Flat(full.instrument(), full)),
                        () -> new InstrumentSheet(reply, full).print()))
                .orElseGet(() -> reply.absent(reply.say("not-yet.instrument", vantage.name(id), vantage.day())));
    }

    private static List<?> cells(Reply reply, InstrumentRow row) {
        var force = row.inForce().or(row::reportedInForce).map(Object::toString)
                .orElse(row.binding() ? "" : reply.say("not-binding"));
        return List.of(row.id(), row.title(), row.formName(), Show.contested(row.adopted(), row.contested()),
                Show.maybe(row.place()), force, row.parties().isEmpty() ? "" : row.parties().size());
    }
}
