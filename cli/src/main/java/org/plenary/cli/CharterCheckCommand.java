package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.charter.CharterFinding.Level;
import org.plenary.charter.check.CharterCheck;
import org.plenary.charterfile.Organisations;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.server.view.FindingsView;
import org.plenary.server.view.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A compiler for constitutions: reads charters with their reforms and histories, and says what is doubtful.
@Command(name = "check", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Reads charters with their reforms and histories, and says what is wrong or doubtful, with file, line,",
            "column, reason and remedy. Exit status 1 where there is an error or a warning."
        },
        footer = {
            "", "Examples:",
            "  ./plenary charter check                       every charter that ships with Plenary",
            "  ./plenary charter check organisations/sco nato",
            "  ./plenary charter check my-organisation --json"
        })
final class CharterCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "DIR",
            description = "folders or names of organisations (default: all that ship)")
    private List<Path> folders = List.of();

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    CharterCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var wanted = folders.isEmpty() ? Folder.shipped().stream().map(Path::of).toList() : folders;
        var found = new ArrayList<LocatedFinding>();
        for (var folder : wanted) found.addAll(check(Folder.organisation(folder)));
        if (json) terminal.out().print(Json.of(FindingsView.of(found)));
        else Findings.print(found, terminal.out());
        long errors = found.stream().filter(LocatedFinding::isError).count();
        long warnings = found.stream().filter(one -> one.level() == Level.WARNING).count();
        terminal.err().println("%d checked: %d errors, %d warnings, %d notes.".formatted(
                wanted.size(), errors, warnings, found.size() - errors - warnings));
        return errors + warnings == 0 ? Exit.DONE : Exit.NO;
    }

    private static List<LocatedFinding> check(Path folder) {
        var reading = Organisations.read(folder);
        var found = new ArrayList<>(reading.findings());
        reading.asFarAsRead().ifPresent(files -> found.addAll(files.located(CharterCheck.of(files.charter()))));
        return found;
    }
}
