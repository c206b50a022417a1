package org.plenary.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.server.view.CasesView;
import org.plenary.server.view.Json;
import org.plenary.server.view.ReactionsView;
import org.plenary.server.view.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Cases on record, or one of them: from the files of an organisation, or from a running server.
@Command(name = "cases", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Cases, single runs of the charter's procedures, the open ones first; or one with its path.",
            "From the files of an organisation; with --server from a running server, which knows the latest."
        },
        footer = {
            "", "Examples:",
            "  ./plenary cases --server http://localhost:8080",
            "  ./plenary cases admission-1 --server http://localhost:8080 --token ~/.plenary-token",
            "  ./plenary cases --organisation sco --as-of 2017-06-09",
            "  ./plenary cases --reactions --organisation sco"
        })
final class Cases implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "one case by its id")
    private String id;

    @Option(names = "--reactions", description = "how soon requests were answered, as data")
    private boolean reactions;

    @Mixin private ServerAsked server;
    @Mixin private Asked asked;

    Cases(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        return server.isNamed() ? fromServer() : fromFiles();
    }

    private int fromServer() throws IOException {
        asked.check();
        var path = "/cases" + Optional.ofNullable(reactions ? "reactions" : id)
                .map(name -> "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")).orElse("");
        var day = asked.date().map(date -> "&as-of=" + date).orElse("");
        var answer = ServerAnswer.of(server.get(path + ".json?lang=" + asked.language().tag() + day));
        if (!answer.isDone()) return answer.refused(terminal);
        return reactions ? written(answer.text()) : print(answer.text());
    }

    private int fromFiles() {
        var reply = asked.reply(terminal);
        var vantage = reply.vantage();
        if (reactions) return written(Json.of(ReactionsView.of(vantage)));
        if (id == null) return print(Json.of(CasesView.all(vantage)));
        return CasesView.find(vantage, Slug.of(id)).map(found -> print(Json.of(CasesView.of(vantage, found))))
                .orElseThrow(() -> reply.unknown("case", id, CasesView.known(vantage)));
    }

    private int written(String json) {
        terminal.out().println(json.strip());
        return Exit.DONE;
    }

    private int print(String json) {
        if (asked.json()) return written(json);
        var view = new ObjectMapper().readTree(json);
        if (id == null) list(view);
        else one(view);
        return Exit.DONE;
    }

    private void list(JsonNode cases) {
        var table = new Table("case", "procedure", "party", "stage", "opened", "clock runs out");
        for (var one : cases) {
            table.row(text(one, "in-case"), text(one, "procedure"), text(one.path("subject"), "id"), text(one, "stage"),
                    text(one, "opened"), text(one, "runs-out"));
        }
        if (table.isEmpty()) terminal.err().println("No case is on record.");
        else table.print(terminal.out(), terminal.columns());
    }

    private void one(JsonNode full) {
        var line = full.path("line");
        terminal.out().println(text(line, "procedure-name") + ": " + text(line, "about"));
        terminal.out().println("stage: " + text(line, "stage") + (line.path("drill").asBoolean() ? " (drill)" : ""));
        terminal.out().println("opened: " + text(line, "opened") + ", " + text(line, "opened-by"));
        if (!full.path("clock").isNull()) terminal.out().println("clock runs out: " + text(full.path("clock"), "ends"));
        terminal.out().println();
        var path = new Table("date", "to", "by", "author", "entry");
        for (var step : full.path("path")) {
            path.row(text(step, "on"), text(step, "to-name"), text(step, "trigger"), text(step, "author"),
                    text(step, "entry"));
        }
        path.print(terminal.out(), terminal.columns());
        for (var threshold : full.path("thresholds")) {
            for (var way : threshold.path("ways")) {
                terminal.out().println("threshold %s: %s of %s (%s)".formatted(text(threshold, "name"),
                        text(way, "counting"), text(way, "needed"), text(way, "needs")));
            }
        }
        for (var move : full.path("moves")) {
            terminal.out().println("next: %s, by %s".formatted(text(move, "name"), text(move, "by")));
        }
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
