package org.plenary.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.charter.Charter;
import org.plenary.charter.Reform;
import org.plenary.charter.compare.CharterDiff;
import org.plenary.charter.compare.CharterDiff.Law;
import org.plenary.charter.compare.DiffText;
import org.plenary.server.view.ChangesView;
import org.plenary.server.view.Cite;
import org.plenary.server.view.Json;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What is different in law between two charters, or between a charter and a reform of it.
@Command(name = "diff", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Says what is different in law: who may decide what by which rule, not which lines of a file.",
            "A and B are folders or names of organisations, each with a date of its own where you add @DATE;",
            "B may also be a reform of A, by its id or its file."
        },
        footer = {
            "", "Examples:",
            "  ./plenary charter diff sco majority-for-coordinators       what the reform would change",
            "  ./plenary charter diff eu-council@2010 eu-council@2015     what changed between two days",
            "  ./plenary charter diff osce nato --json"
        })
final class CharterDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "the charter before")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "the charter after, or a reform of A")
    private String after;

    @Mixin private Asked asked;

    CharterDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A charter on a day, under reforms where the second side names one.
    private record Side(Charter charter, LocalDate day, List<Reform> reforms) {
        Law law() { return new Law(charter, day); }
    }

    /// A name and the date written behind it.
    private record Named(String name, Optional<LocalDate> date) {
        static Named of(String text) {
            int at = text.lastIndexOf('@');
            if (at < 0) return new Named(text, Optional.empty());
            return new Named(text.substring(0, at), Optional.of(Asked.date(text, text.substring(at + 1))));
        }
    }

    @Override public Integer call() {
        asked.check();
        var first = Named.of(before);
        var second = Named.of(after);
        var files = LawFiles.readLaw(Folder.organisation(Path.of(first.name())), terminal);
        boolean reform = files.knows(second.name()) || second.name().matches(".*\\.ya?ml")
                || Folder.find(Path.of(second.name())).isEmpty();
        var newer = reform ? reformed(files, second) : side(Folder.organisation(Path.of(second.name())), second);
        var day = first.date().or(asked::date).orElse(reform ? newer.day() : today(files.files().charter()));
        return print(new Side(files.files().charter(), day, List.of()), newer);
    }

    private Side side(Path folder, Named named) {
        var charter = LawFiles.readLaw(folder, terminal).files().charter();
        return new Side(charter, named.date().or(asked::date).orElseGet(() -> today(charter)), List.of());
    }

    private Side reformed(LawFiles files, Named named) {
        if (!files.knows(named.name()) && !named.name().matches(".*\\.ya?ml")) throw neither(files, named.name());
        var charter = files.under(List.of(named.name()));
        var from = charter.reforms().getLast().from();
        return new Side(charter, named.date().or(asked::date).orElse(from), charter.reforms());
    }

    private Refusal neither(LawFiles files, String name) {
        var known = new ArrayList<>(files.files().reforms().keySet());
        known.addAll(Folder.shipped());
        return new Refusal("'%s' is no reform of '%s' and no organisation. %s".formatted(
                name, before, NearMiss.hint(name, known)).strip());
    }

    private static LocalDate today(Charter charter) { return LocalDate.now(charter.profile().zone()); }

    private int print(Side older, Side newer) {
        var language = asked.language();
        var changes = CharterDiff.between(older.law(), newer.law());
        var lines = new DiffText(older.charter(), newer.charter(), language).lines(changes);
        if (asked.json()) {
            terminal.out().print(Json.of(ChangesView.of(older.law(), newer.law(), changes, lines)));
            return Exit.DONE;
        }
        var words = Phrasebook.of(Reply.class, "commands", language);
        terminal.out().println(title(older) + " → " + title(newer));
        newer.reforms().forEach(reform -> {
            terminal.out().println(reform.name().in(language) + ": " + reform.reason().in(language));
            reform.sources().forEach(source -> terminal.out().println("  " + source.cite()));
        });
        var known = newer.reforms().stream().flatMap(reform -> Cite.of(reform.sources()).stream()).toList();
        for (int i = 0; i < lines.size(); i++) {
            // A reform's own documents stand above.
            var sources = Cite.of(changes.get(i).sources()).stream().filter(one -> !known.contains(one)).toList();
            terminal.out().println("- " + lines.get(i)
                    + (sources.isEmpty() ? "" : " [" + Show.source(sources) + "]"));
        }
        if (lines.isEmpty()) terminal.err().println(words.say("same-law"));
        return Exit.DONE;
    }

    private String title(Side side) {
        var reforms = side.reforms().stream().map(Reform::id).toList();
        return side.charter().profile().name().in(asked.language()) + ", " + side.day()
                + (reforms.isEmpty() ? "" : " + " + String.join(", ", reforms));
    }
}
