package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.Json;
import org.plenary.server.view.UndecidedView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What no record of votes shows.
@Command(name = "undecided", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "What no record of votes shows: questions on record that were not decided.",
            "Projects proposed or not agreed, requests for a standing that were not granted, motions open or",
            "withdrawn; and how long requests waited that were granted. As complete as the organisation's record, no",
            "more."
        },
        footer = {
            "", "Examples:",
            "  ./plenary lab undecided --organisation sco --as-of 2026-01-01",
            "  ./plenary lab undecided --json"
        })
final class LabUndecided implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Asked asked;

    LabUndecided(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var view = UndecidedView.of(reply.vantage());
        if (asked.json()) {
            terminal.out().print(Json.of(view));
            return Exit.DONE;
        }
        reply.rows(view.undecided(), reply.table("question", "since", "stands", "days", "source"),
                row -> List.of(name(row), row.since(), stands(reply, row), row.waitingDays(),
                        Show.contested(Show.source(row.sources()), row.contested())),
                reply.say("none.undecided", reply.vantage().day()));
        if (view.answered().isEmpty()) return Exit.DONE;
        terminal.out().println();
        terminal.out().println(reply.say("undecided.answered"));
        return reply.rows(view.answered(), reply.table("question", "since", "received", "days", "source"),
                row -> List.of(row.party().name() + ": " + row.asked(), row.since(), row.received() + " " + row.on(),
                        row.fewest() == row.most() ? row.most() : row.fewest() + "-" + row.most(),
                        Show.source(row.sources())), "");
    }

    private static String name(UndecidedView.Row row) {
        return row.what().name() + row.asked().map(path -> ": " + path).orElse("");
    }

    private static String stands(Reply reply, UndecidedView.Row row) {
        return row.step().map(Object::toString)
                .or(() -> row.motionStage().map(stage -> reply.say("motion." + Words.word(stage))))
                .or(() -> row.projectStage().map(stage -> reply.say("project." + Words.word(stage)))).orElse("");
    }
}
