package org.plenary.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/// A text laid out for reading: a title, fields with their labels, sections, lines that wrap at the terminal's edge.
final class Sheet {
    private static final int INDENT = 2;
    private static final int WIDEST_RULE = 100;

    private final Terminal terminal;
    private final Reply reply;

    Sheet(Terminal terminal, Reply reply) {
        this.terminal = terminal;
        this.reply = reply;
    }

    Sheet title(Object title) {
        var text = title.toString();
        terminal.out().println(text);
        int widest = terminal.columns() > 0 ? terminal.columns() : WIDEST_RULE;
        terminal.out().println("=".repeat(Math.min(Width.of(text), widest)));
        return this;
    }

    /// A label and its value; nothing where the value is empty.
    Sheet field(String label, Object value) {
        var text = shown(value);
        if (!text.isEmpty()) wrap(reply.say("label." + label) + ": " + text, 0);
        return this;
    }

    Sheet section(String label) { return heading(reply.say("section." + label)); }

    private Sheet heading(String text) {
        terminal.out().println();
        terminal.out().println(text);
        terminal.out().println("-".repeat(Width.of(text)));
        return this;
    }

    /// A line of a list.
    Sheet line(String text) {
        wrap("- " + text, INDENT);
        return this;
    }

    Sheet text(String text) {
        wrap(text, 0);
        return this;
    }

    Sheet lines(String section, Collection<?> lines) {
        if (lines.isEmpty()) return this;
        section(section);
        lines.forEach(line -> line(line.toString()));
        return this;
    }

    /// Lines under a heading that is not of the commands' own words.
    Sheet titled(String heading, Collection<String> lines) {
        heading(heading);
        lines.forEach(this::line);
        return this;
    }

    Sheet table(String section, Table table) {
        if (table.isEmpty()) return this;
        section(section);
        table.print(terminal.out(), terminal.columns());
        return this;
    }

    private static String shown(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(Object::toString).orElse("");
            case Collection<?> many -> many.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private void wrap(String text, int indent) {
        int columns = terminal.columns();
        if (columns <= 0) {
            terminal.out().println(text.stripTrailing());
            return;
        }
        var rest = text.stripTrailing();
        while (Width.of(rest) > columns) {
            int cut = cut(rest, columns);
            terminal.out().println(rest.substring(0, cut).stripTrailing());
            rest = " ".repeat(indent) + rest.substring(cut).stripLeading();
        }
        terminal.out().println(rest);
    }

    /// Where to break: at the last space that fits, else wherever the columns end (Chinese has no spaces).
    private static int cut(String text, int columns) {
        int width = 0;
        int space = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            var one = Character.toString(letter);
            if (width + Width.of(one) > columns) return space > columns / 2 ? space : i;
            width += Width.of(one);
            i += one.length();
            if (letter == ' ') space = i;
        }
        return text.length();
    }
}
