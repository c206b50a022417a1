package org.plenary.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What waits for whoever asks, from a running server.
@Command(name = "desk", sortOptions = false, mixinStandardHelpOptions = true,
        description = "What waits for you at a running server, the earliest legal clock first.",
        footer = {
            "", "Examples:",
            "  ./plenary desk --token ~/.plenary-token",
            "  ./plenary desk --json --server https://plenary.example.int"
        })
final class DeskCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|ru|zh", defaultValue = "en",
            description = "the language of names and texts (default: ${DEFAULT-VALUE})")
    private String language;

    @Mixin private ServerAsked server;

    DeskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var tag = Asked.language(language).tag();
        server.needToken();
        var answer = ServerAnswer.of(server.get("/desk.json?lang=" + tag));
        if (!answer.isDone()) return answer.refused(terminal);
        if (json) {
            terminal.out().println(answer.text().strip());
            return Exit.DONE;
        }
        var desk = answer.json();
        var table = new Table("due", "what", "about", "where", "page");
        for (var line : desk.path("lines")) {
            table.row(line.path("due").asString(""), line.path("kind").asString(""), line.path("title").asString(""),
                    line.path("where").asString(""), line.path("address").asString(""));
        }
        if (table.isEmpty()) terminal.err().println("Nothing waits for " + desk.path("author").asString("") + ".");
        else table.print(terminal.out(), terminal.columns());
        return Exit.DONE;
    }
}
