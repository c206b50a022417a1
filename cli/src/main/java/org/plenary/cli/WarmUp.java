package org.plenary.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Runs the reading commands once, unseen: the launcher records which classes they load, and keeps them.
@Command(name = "warm-up", hidden = true, description = "Runs the reading commands once, for the launcher's cache.")
final class WarmUp implements Callable<Integer> {
    private static final String EXAMPLE = "organisations/un-security-council/examples/resolution-678.csv";

    private static final List<String> CALLS = List.of(
            "parties", "parties IND --lang ru", "parties --json", "bodies", "bodies heads-of-state", "offices",
            "meetings", "instruments", "instruments charter", "instruments charter --json", "agreements", "relations",
            "relations CHN KAZ", "concepts", "indicators --share", "networks", "projects", "charter check nato",
            "charter show --lang zh", "charter diff sco majority-for-coordinators", "help", "parties --standing none",
            "decide --organisation un-security-council --body council --matter substantive --positions " + EXAMPLE);

    @Override public Integer call() {
        var unseen = new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), 100);
        CALLS.forEach(call -> Plenary.run(unseen, call.split(" ")));
        return Exit.DONE;
    }
}
