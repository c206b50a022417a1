package org.plenary.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plenary.server.view.Flat;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.RelationsView;
import org.plenary.server.view.RelationsView.PairPage;
import org.plenary.server.view.RelationsView.RelationRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// How parties stand to each other: all pairs, those of one party, or one pair with its history.
@Command(name = "relations", sortOptions = false, mixinStandardHelpOptions = true,
        description = "How parties stand to each other: every pair, those of one party, or one pair with its history.",
        footer = {
            "", "Examples:",
            "  ./plenary relations --as-of 2013",
            "  ./plenary relations CHN KAZ           the levels declared, and where both belong",
            "  ./plenary relations UZB --json"
        })
final class Relations implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "a party by its code")
    private String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "another party by its code")
    private String second;

    @Mixin private Asked asked;

    Relations(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        var ids = Stream.of(first, second).filter(Objects::nonNull)
                .map(one -> reply.named("party", one, PartiesView.known(vantage))).toList();
        if (ids.size() < 2) {
            var rows = ids.isEmpty() ? RelationsView.all(vantage) : RelationsView.of(vantage, ids.getFirst());
            return reply.rows(RelationsView.deepestFirst(rows), table(reply), row -> cells(reply, row),
                    reply.say("none.relations", vantage.day()));
        }
        if (ids.getFirst().equals(ids.getLast())) throw new Refusal(reply.say("same-party", ids.getFirst()));
        var pair = RelationsView.pair(vantage, ids.getFirst(), ids.getLast());
        if (pair.now().isEmpty() && pair.history().isEmpty()) {
            return reply.absent(reply.say("none.relation", pair.first().name(), pair.second().name(), vantage.day()));
        }
        var now = pair.now().orElseGet(() -> pair.history().getFirst());
        return reply.one(List.of(new Flat(now, pair)), () -> print(reply, pair));
    }

    private static Table table(Reply reply) {
        return reply.table("pair", "names", "level", "since", "until", "source");
    }

    private static List<?> cells(Reply reply, RelationRow row) {
        return List.of(String.join(" ", row.pair()), Show.all(row.names()), row.levelName(),
                Show.contested(row.since(), row.contested()), Show.date(row.until()), Show.source(row.sources()));
    }

    private static void print(Reply reply, PairPage pair) {
        var sheet = reply.sheet().title(pair.first().name() + " – " + pair.second().name());
        pair.now().ifPresent(now -> sheet.field("level", reply.say("since", now.levelName(), now.since())));
        var table = table(reply);
        pair.history().forEach(row -> table.row(cells(reply, row).toArray()));
        sheet.table("history", table);
        sheet.lines("both-belong", pair.bothBelong().stream().map(one -> one.name().text()).toList());
        sheet.lines("both-bound", pair.bothBound().stream().map(one -> one.name().text()).toList());
    }
}
