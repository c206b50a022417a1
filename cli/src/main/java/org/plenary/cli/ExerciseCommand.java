package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plenary.server.PlenaryServer;
import org.plenary.vocabulary.NearMiss;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays an invented situation on a copy of an organisation.
@Command(name = "exercise", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Plays an invented situation on a copy of an organisation, with ready accounts and a "
                + "clock to move.",
        footer = {
            "", "Examples:",
            "  ./plenary exercise summit                 http://localhost:8090; sign in for any delegation",
            "  ./plenary exercise summit --fresh         begin anew",
            "  ./plenary exercise                        which there are"
        })
final class ExerciseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "NAME",
            description = "a template in the organisation's folder 'exercises'")
    private String name;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8090",
            description = "the port (default: ${DEFAULT-VALUE}; 0 takes any free one)")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data",
            description = "the folder of the copies (default: data in the project's folder)")
    private Path folder;

    @Mixin private OrganisationAsked organisation;

    @Option(names = "--fresh", description = "leave what was played before, and begin anew")
    private boolean fresh;

    ExerciseCommand(Terminal terminal) { this.terminal = terminal; }

    @Override public Integer call() throws IOException {
        var home = organisation.folder();
        var known = templates(home);
        if (known.isEmpty()) throw new Refusal(none(home));
        if (name == null) {
            known.forEach(terminal.out()::println);
            return Exit.DONE;
        }
        if (!known.contains(name)) {
            throw new Refusal(("There is no exercise '%s' in %s. %s".formatted(name, home.resolve("exercises"),
                    NearMiss.hint(name, known))).strip());
        }
        Launch.check(port);
        return play(home, home.resolve("exercises").resolve(name + ".yaml"));
    }

    private static String none(Path home) throws IOException {
        var others = new ArrayList<String>();
        for (var shipped : Folder.shipped()) {
            if (!templates(Path.of("organisations", shipped)).isEmpty()) others.add("--organisation " + shipped);
        }
        return "%s has no exercises: there is no template in %s. Write one there (docs/exercises.md), or play with %s."
                .formatted(home.getFileName(), home.resolve("exercises"), String.join(" or ", others));
    }

    private static List<String> templates(Path home) throws IOException {
        var folder = home.resolve("exercises");
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - 5)).sorted().toList();
        }
    }

    private int play(Path home, Path template) throws IOException {
        var copies = Folder.data(folder).resolve("exercises");
        Files.createDirectories(copies);
        var place = fresh || latest(copies).isEmpty() ? next(copies) : latest(copies).get();
        var damaged = "The copy in '%s' is damaged. Begin anew with --fresh.".formatted(place);
        var server = new Launch("played", damaged, terminal)
                .server(new PlenaryServer.Options(port, place, home).playing(template));
        terminal.out().println(server.address() + "/exercise");
        terminal.out().flush();
        terminal.err().println("An exercise in %s. Stop it with Ctrl-C; --fresh begins anew.".formatted(place));
        return Exit.STAYS;
    }

    /// Copies are numbered, and none is ever deleted.
    private Optional<Path> latest(Path copies) throws IOException {
        var here = numbers(copies);
        return here.isEmpty() ? Optional.empty() : Optional.of(place(copies, here.getLast()));
    }

    private Path next(Path copies) throws IOException {
        var here = numbers(copies);
        return place(copies, here.isEmpty() ? 1 : here.getLast() + 1);
    }

    private Path place(Path copies, int number) { return copies.resolve("%s-%d".formatted(name, number)); }

    private List<Integer> numbers(Path copies) throws IOException {
        try (Stream<Path> folders = Files.list(copies)) {
            return folders.map(one -> one.getFileName().toString())
                    .filter(one -> one.matches(name + "-[1-9][0-9]{0,5}"))
                    .map(one -> Integer.parseInt(one.substring(name.length() + 1))).sorted().toList();
        }
    }
}
