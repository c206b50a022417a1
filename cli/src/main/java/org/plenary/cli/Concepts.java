package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.ConceptsView;
import org.plenary.server.view.ConceptsView.ConceptRow;
import org.plenary.server.view.ConceptsView.Mention;
import org.plenary.server.view.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Ideas whose wording is traced through instruments.
@Command(name = "concepts", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Ideas whose wording is traced through instruments; or one with every place where it appears.",
        footer = {
            "", "Examples:",
            "  ./plenary concepts --as-of 2007",
            "  ./plenary concepts shanghai-spirit",
            "  ./plenary concepts --json --lang zh"
        })
final class Concepts implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "one concept by its id")
    private String concept;

    @Mixin private Asked asked;

    Concepts(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        if (concept == null) {
            return reply.rows(ConceptsView.all(vantage),
                    reply.table("concept", "name", "since", "appearances", "meaning"),
                    row -> List.of(row.concept(), row.name(), row.since(), row.appearances().size(), row.meaning()),
                    reply.say("none.concepts", vantage.day()));
        }
        var id = reply.named("concept", concept, ConceptsView.known(vantage));
        var row = ConceptsView.find(vantage, Slug.of(id)).orElseThrow();
        return reply.one(List.of(row), () -> print(reply, row));
    }

    private static void print(Reply reply, ConceptRow row) {
        var sheet = reply.sheet().title(row.name());
        sheet.field("meaning", row.meaning());
        sheet.lines("appearances", row.appearances().stream().map(Concepts::line).toList());
        Origins.print(sheet, row.sources(), row.contested());
    }

    private static String line(Mention mention) {
        return mention.on() + "  " + mention.instrument().map(one -> one.name().text()).orElse(mention.where().text())
                + mention.wording().map(words -> ": " + words).orElse("")
                + mention.note().map(note -> " (" + note + ")").orElse("");
    }
}
