package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.server.view.Flat;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.PartyRow;
import org.plenary.server.view.PartyView;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Who is what on a day, or everything that concerns one party.
@Command(name = "parties", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Who is what on that day, since when, by which act and source.",
        footer = {
            "", "Examples:",
            "  ./plenary parties --standing member --as-of 2017-06-08",
            "  ./plenary parties IND                 everything on record that concerns India",
            "  ./plenary parties --organisation wto --as-of 2026 --json"
        })
final class Parties implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "PARTY", description = "one party by its code, for example KAZ")
    private String party;

    @Option(names = "--standing", paramLabel = "S", description = "only those who are this, for example member")
    private String standing;

    @Mixin private Asked asked;

    Parties(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        if (party != null) return one(reply);
        var vantage = reply.vantage();
        var wanted = reply.named("standing", Optional.ofNullable(standing), vantage.charter().standings().names());
        var rows = wanted.map(id -> PartiesView.holding(vantage, id)).orElseGet(() -> PartiesView.all(vantage));
        var nothing = wanted.map(id -> reply.say("none.standing", vantage.name(id), vantage.day()))
                .orElseGet(() -> reply.say("none.parties", vantage.day()));
        return reply.rows(rows, reply.table("party", "name", "standing", "since", "until", "source"),
                row -> cells(reply, row), nothing);
    }

    private static List<?> cells(Reply reply, PartyRow row) {
        var standing = row.suspended() ? reply.say("suspended", row.standingName())
                : row.lapsed() ? reply.say("lapsed", row.standingName()) : row.standingName();
        return List.of(row.party(), row.name(), standing, row.since(), Show.date(row.until()),
                Show.source(row.sources()));
    }

    private int one(Reply reply) {
        PartyId id = reply.named("party", party, PartiesView.known(reply.vantage()));
        var full = PartyView.of(reply.vantage(), id);
        var head = full.standing().<Object>map(row -> row)
                .orElseGet(() -> new PartyView.NoStanding(id, full.name(), Optional.empty(), Optional.empty(),
                        Optional.empty(), List.of()));
        return reply.one(List.of(new Flat(head, full)), () -> new PartySheet(reply, full).print());
    }
}
