package org.plenary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.lab.rollcall.read.CouncilCheck;
import org.plenary.lab.rollcall.read.CouncilOutcomes;
import org.plenary.lab.rollcall.read.VetoList;
import org.plenary.server.view.Json;
import org.plenary.server.view.RollCallView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Two public records of the Security Council beside each other.
@Command(name = "council", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Compares a table of Security Council votes with a list of vetoes.",
            "Which vetoes both know, which have another day, and where the two contradict each other. Exit status 1",
            "where they do, or where lines were left out."
        },
        footer = {
            "", "Examples:",
            "  ./plenary rollcall council --votes parsed_votes.csv --vetoes unsc_vetoes.csv",
            "", "The votes are year,date,outcome,res,who,yes,no,abstain; the vetoes have the columns of the list of",
            "the World Politics Data Lab. 'replay' puts the votes to a rule."
        })
final class RollcallCouncil implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--votes", paramLabel = "FILE", required = true, description = "votes with their counts")
    private Path votes;

    @Option(names = "--vetoes", paramLabel = "FILE", required = true, description = "one line for each veto")
    private Path vetoes;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    RollcallCouncil(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var outcomes = CouncilOutcomes.read(Folder.file(votes));
        var list = VetoList.read(Folder.file(vetoes));
        for (var report : List.of(outcomes.report(), list.report())) {
            Findings.print(report.toString().lines().toList(), terminal.err());
        }
        if (!outcomes.report().usable() || !list.report().usable()) {
            throw new Refusal("Nothing was computed, because of the findings above.");
        }
        var check = CouncilCheck.of(outcomes.outcomes(), list.vetoes());
        if (json) {
            terminal.out().print(Json.of(new RollCallView.Council(check.matched(), check.onlyInList(),
                    check.otherDates(), check.contradictions())));
        } else {
            print(check);
        }
        return check.contradictions().isEmpty() && outcomes.report().complete() && list.report().complete()
                ? Exit.DONE : Exit.NO;
    }

    private void print(CouncilCheck check) {
        terminal.out().println("Vetoes that both records know on the same day: %d".formatted(check.matched()));
        terminal.out().println("Vetoes of the list without a vote in the table: %d".formatted(check.onlyInList()));
        section("Another day", check.otherDates());
        section("Contradictions", check.contradictions());
    }

    private void section(String title, List<String> lines) {
        terminal.out().println("%s: %d".formatted(title, lines.size()));
        lines.forEach(line -> terminal.out().println("- " + line));
    }
}
