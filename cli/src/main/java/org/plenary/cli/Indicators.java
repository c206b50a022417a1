package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plenary.server.view.IndicatorsView;
import org.plenary.server.view.IndicatorsView.ShareRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Figures of parties over time, or what the holders of a standing add up to.
@Command(name = "indicators", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Figures of parties over time; with --share what the members add up to, before and after each "
                + "enlargement, beside what documents quote.",
        footer = {
            "", "Examples:",
            "  ./plenary indicators --as-of 2017-06-09",
            "  ./plenary indicators --share --standing member",
            "  ./plenary indicators --share --json"
        })
final class Indicators implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--share", description = "sums and shares of the world instead of single figures")
    private boolean share;

    @Option(names = "--standing", paramLabel = "S",
            description = "of those who are this (default for shares: the first standing of the charter)")
    private String standing;

    @Mixin private Asked asked;

    Indicators(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        var wanted = reply.named("standing", Optional.ofNullable(standing), vantage.charter().standings().names());
        var nothing = reply.say("none.indicators", vantage.day());
        if (share) {
            var rows = wanted.map(id -> IndicatorsView.shares(vantage, id))
                    .orElseGet(() -> IndicatorsView.shares(vantage));
            return reply.rows(rows,
                    reply.table("set", "indicator", "as-of", "holders", "figures-of", "sum", "share", "quoted"),
                    row -> cells(reply, row), nothing);
        }
        var rows = wanted.map(id -> IndicatorsView.figures(vantage, id))
                .orElseGet(() -> IndicatorsView.figures(vantage));
        return reply.rows(rows, reply.table("party", "name", "indicator", "year", "value", "unit", "source"),
                row -> List.of(row.party(), row.name(), vantage.name(row.indicator()), row.year(),
                        Show.contested(row.value(), row.contested()), row.unit(), row.source().orElse("")), nothing);
    }

    private static List<?> cells(Reply reply, ShareRow row) {
        var share = row.missing().isEmpty() ? Show.maybe(row.shareOfWorld())
                : reply.say("missing", row.missing().size());
        return List.of(row.set(), reply.vantage().name(row.indicator()), row.asOf(), row.holders(), row.figuresOf(),
                row.sum(), share, row.quoted().stream().map(quote -> quote.value() + " " + quote.unit())
                        .collect(Collectors.joining(", ")));
    }
}
