package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.OfficeRow;
import org.plenary.server.view.OfficesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Who holds which office on a day, or everyone who held one office.
@Command(name = "offices", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Who holds which office on that day; or everyone who held one office, the latest first.",
        footer = {
            "", "Examples:",
            "  ./plenary offices --as-of 2016",
            "  ./plenary offices secretary-general",
            "  ./plenary offices --json --lang ru"
        })
final class Offices implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "OFFICE", description = "one office by its name in the charter")
    private String office;

    @Mixin private Asked asked;

    Offices(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        var table = reply.table("office", "name", "holder", "nationality", "since", "until", "source");
        if (office == null) {
            return reply.rows(OfficesView.holders(vantage), table, Offices::cells,
                    reply.say("none.offices", vantage.day()));
        }
        var id = reply.named("office", office, vantage.charter().offices().names());
        return reply.rows(OfficesView.succession(vantage, id), table, Offices::cells,
                reply.say("none.holders", vantage.name(id), vantage.day()));
    }

    private static List<?> cells(OfficeRow row) {
        return List.of(row.office(), row.name(), row.holder(),
                row.nationality().map(party -> party.name().text()).orElse(""), row.since(),
                Show.contested(Show.date(row.until()), row.contested()), Show.source(row.sources()));
    }
}
