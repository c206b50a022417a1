package org.plenary.server.view;

import java.util.Arrays;
import java.util.List;
import org.plenary.charter.reading.Entries;
import org.plenary.charter.reading.Entry;
import org.plenary.charter.reading.LawText;
import org.plenary.charter.reading.Section;

/// A section of the charter as it holds on a day: every entry with every part that the language has.
public record LawSection(String section, String title, List<Row> entries) {
    /// An entry: its key, how it is called, and what it lays down.
    public record Row(String id, Text name, List<Told> parts, List<Cite> sources) {}

    /// A part of an entry: how it is called, and what it says.
    public record Told(String part, String title, String says) {}

    /// How it is called stands above; on whose proposal something is decided is told with what is decided.
    private static final List<String> TOLD = List.of("name", "on-proposal-of");

    public LawSection {
        entries = List.copyOf(entries);
    }

    /// Every section that has an entry on that day; the parties of the charter are pages of their own.
    static List<LawSection> all(Vantage vantage) {
        var entries = new Entries(vantage.charter(), vantage.day());
        var text = vantage.law();
        return Arrays.stream(Section.values()).filter(section -> section != Section.PARTIES)
                .map(section -> new LawSection(section.key(), section.title(text), entries.of(section).stream()
                        .map(entry -> row(vantage, text, entry)).toList()))
                .filter(section -> !section.entries.isEmpty()).toList();
    }

    private static Row row(Vantage vantage, LawText text, Entry entry) {
        var parts = entry.parts().stream().filter(part -> !TOLD.contains(part.label()))
                .map(part -> new Told(part.label(), part.title(text), part.says().in(text))).toList();
        var name = vantage.text(entry.title());
        return new Row(entry.name(), name.isEmpty() ? Text.verbatim(entry.name(), vantage.language()) : name, parts,
                Cite.of(entry.sources()));
    }

    /// Whether none of its entries says more than one short thing beside how it is called.
    public boolean isPlain() {
        return entries.stream().allMatch(entry -> entry.parts().size() < 2
                && entry.parts().stream().allMatch(part -> part.says().length() < 40));
    }
}
