package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.server.view.LawView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The law of a day, section by section.
@Command(name = "show", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Prints the law as of a day, section by section, as readable text or as JSON.",
        footer = {
            "", "Examples:",
            "  ./plenary charter show --as-of 2008-09-01",
            "  ./plenary charter show --organisation un-security-council --as-of 1965",
            "  ./plenary charter show --reform majority-for-coordinators --lang zh"
        })
final class CharterShow implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--reform", paramLabel = "R", description = "under this reform (its id or file; may be repeated)")
    private List<String> reforms = List.of();

    @Mixin private Asked asked;

    CharterShow(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var reply = asked.reply(terminal, reforms);
        var law = LawView.of(reply.vantage());
        return reply.one(law, () -> new LawSheet(reply, law).print());
    }
}
