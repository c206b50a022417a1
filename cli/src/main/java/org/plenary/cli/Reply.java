package org.plenary.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.server.view.Json;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Phrasebook;

/// An answer on its way to the reader: from where one looks, in which words, as text or as JSON.
final class Reply {
    private final Terminal terminal;
    private final Vantage vantage;
    private final boolean json;
    private final Phrasebook words;

    Reply(Terminal terminal, Vantage vantage, boolean json) {
        this.terminal = terminal;
        this.vantage = vantage;
        this.json = json;
        words = Phrasebook.of(Reply.class, "commands", vantage.language());
    }

    Vantage vantage() { return vantage; }

    String say(String key, Object... values) {
        var texts = new String[values.length];
        for (int i = 0; i < values.length; i++) texts[i] = values[i].toString();
        return words.say(key, texts);
    }

    Table table(String... columns) {
        var names = new String[columns.length];
        for (int i = 0; i < columns.length; i++) names[i] = say("column." + columns[i]);
        return new Table(names);
    }

    Sheet sheet() { return new Sheet(terminal, this); }

    /// The rows as JSON or as a table; where there are none, the message says so beside the empty data.
    <T> int rows(List<T> rows, Table table, Function<T, List<?>> cells, String nothing) {
        if (json) terminal.out().print(Json.of(rows));
        if (rows.isEmpty()) {
            terminal.err().println(nothing);
        } else if (!json) {
            rows.forEach(row -> table.row(cells.apply(row).toArray()));
            table.print(terminal.out(), terminal.columns());
            if (table.marks()) terminal.err().println(say("contested"));
        }
        return Exit.DONE;
    }

    /// One thing: its JSON, or its sheet.
    int one(Object view, Runnable sheet) {
        if (json) terminal.out().print(Json.of(view));
        else sheet.run();
        return Exit.DONE;
    }

    /// Says that what was named exists, and that there is nothing of it to show from here.
    int absent(String message) {
        if (json) terminal.out().print(Json.of(List.of()));
        terminal.err().println(message);
        return Exit.NO;
    }

    /// The name among `known` that was written, in any letter case, with spaces or hyphens.
    <K> K named(String kind, String written, Collection<K> known) {
        return Slug.find(Slug.of(written), known).orElseThrow(() -> unknown(kind, written, known));
    }

    <K> Optional<K> named(String kind, Optional<String> written, Collection<K> known) {
        return written.map(name -> named(kind, name, known));
    }

    Refusal unknown(String kind, String written, Collection<?> known) {
        var names = known.stream().map(Object::toString).distinct().toList();
        return new Refusal((say("unknown." + kind, written) + " " + hint(written, names)).strip());
    }

    private String hint(String written, List<String> names) {
        var near = NearMiss.of(written, names);
        if (!near.isEmpty()) return say("meant", quoted(near));
        return names.isEmpty() || names.size() > 40 ? "" : say("known", quoted(names));
    }

    private static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(name -> "'" + name + "'").toList());
    }
}
