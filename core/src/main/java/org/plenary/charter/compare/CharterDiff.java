package org.plenary.charter.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.charter.reading.Entries;
import org.plenary.charter.reading.Entry;
import org.plenary.charter.reading.LawNames;
import org.plenary.charter.reading.LawText;
import org.plenary.charter.reading.Part;
import org.plenary.charter.reading.Section;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.Words;

/// Compares the law of two charters, each on a day of its own, entry by entry and part by part. What is only cited
/// differently, or holds for another time, is not another law on a day.
public final class CharterDiff {
    /// A charter on a day; `titles` are those of the instruments that it names, where a record has them.
    public record Law(Charter charter, LocalDate day, Function<InstrumentId, Words> titles) {
        public Law(Charter charter, LocalDate day) { this(charter, day, _ -> Words.NONE); }

        LawText in(Language language) { return new LawText(new LawNames(charter, day, language, titles)); }
    }

    private final Law before;
    private final Law after;
    private final List<LawText> old;
    private final List<LawText> now;
    private final List<LawChange> changes = new ArrayList<>();

    private CharterDiff(Law before, Law after) {
        this.before = before;
        this.after = after;
        var languages = List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE);
        old = languages.stream().map(before::in).toList();
        now = languages.stream().map(after::in).toList();
    }

    /// Every change from `before` to `after`, in the order in which a charter is read.
    public static List<LawChange> between(Law before, Law after) {
        var diff = new CharterDiff(before, after);
        for (var section : Section.values()) diff.section(section);
        return List.copyOf(diff.changes);
    }

    private void section(Section section) {
        var had = byName(new Entries(before.charter, before.day).of(section));
        var has = byName(new Entries(after.charter, after.day).of(section));
        has.forEach((name, entry) -> {
            if (had.containsKey(name)) changed(had.get(name), entry);
            else changes.add(gained(entry));
        });
        if (section == Section.BODIES) changes.addAll(new CompetenceDiff(before, after).changes());
        had.forEach((name, entry) -> {
            if (!has.containsKey(name)) changes.add(new LawChange.Listed(
                    section.key(), name, entry.title(), false, Words.NONE, entry.sources()));
        });
    }

    /// Two organisations are compared as such, though each has an id of its own.
    private static Map<String, Entry> byName(List<Entry> entries) {
        var byName = new LinkedHashMap<String, Entry>();
        for (var entry : entries) {
            byName.put(entry.section() == Section.ORGANISATION ? "" : entry.name(), entry);
        }
        return byName;
    }

    private LawChange gained(Entry entry) {
        return switch (entry.section()) {
            case OFFICES -> new LawChange.OfficeCreated(new OfficeId(entry.name()),
                    after.charter.offices().at(new OfficeId(entry.name()), after.day).orElseThrow().law(),
                    entry.sources());
            case PROCEDURES -> procedure(entry, true);
            case ORGANISATION, STANDINGS, MATTERS, GROUPS, WEIGHTS, RULES, ORDERS, BODIES, INSTRUMENTS, CALENDARS,
                    GRADES, THRESHOLDS, INDICATORS, RELATIONS, ARTICLES, PARTIES ->
                    new LawChange.Listed(entry.section().key(), entry.name(), entry.title(), true,
                            words(now, text -> parts(entry, text)), entry.sources());
        };
    }

    private LawChange procedure(Entry entry, boolean created) {
        var id = new ProcedureId(entry.name());
        return new LawChange.ProcedureChanged(id, created,
                after.charter.procedures().at(id, after.day).map(Provision::law).orElseThrow(), entry.sources());
    }

    /// What a new entry lays down, but for its name and for what a body decides, which has lines of its own.
    private static String parts(Entry entry, LawText text) {
        return entry.parts().stream().filter(part -> !List.of("name", "decides").contains(part.label()))
                .map(part -> part.told(text)).collect(Collectors.joining("; "));
    }

    private void changed(Entry had, Entry has) {
        changes.addAll(new NamedChanges(before, after).of(has));
        var oldParts = byItem(had);
        var nowParts = byItem(has);
        var altered = new ArrayList<LawChange>();
        nowParts.forEach((item, part) -> {
            var earlier = Optional.ofNullable(oldParts.get(item));
            if (earlier.filter(one -> one.law().equals(part.law())).isEmpty()) {
                altered.add(altered(has, earlier, Optional.of(part)));
            }
        });
        oldParts.forEach((item, part) -> {
            if (!nowParts.containsKey(item)) altered.add(altered(has, Optional.of(part), Optional.empty()));
        });
        if (!altered.isEmpty() && has.section() == Section.PROCEDURES) changes.add(procedure(has, false));
        changes.addAll(altered);
    }

    private static Map<String, Part> byItem(Entry entry) {
        var byItem = new LinkedHashMap<String, Part>();
        entry.parts().stream().filter(part -> !NamedChanges.tells(entry.section(), part.label()))
                .forEach(part -> byItem.put(part.label() + " " + part.item(), part));
        return byItem;
    }

    private LawChange altered(Entry has, Optional<Part> earlier, Optional<Part> later) {
        var title = later.isPresent() ? words(now, text -> later.get().title(text))
                : words(old, text -> earlier.orElseThrow().title(text));
        return new LawChange.Altered(has.section().key(), has.name(), has.title(), title,
                earlier.map(part -> words(old, text -> says(part, later, text))),
                later.map(part -> words(now, text -> says(part, earlier, text))), has.sources());
    }

    /// Of many values only those that the other side has differently.
    private static String says(Part part, Optional<Part> other, LawText text) {
        if (!(part.law() instanceof SortedMap<?, ?> values)
                || !(other.map(Part::law).orElse(null) instanceof SortedMap<?, ?> others)) {
            return part.says().in(text);
        }
        return values.entrySet().stream().filter(one -> !one.getValue().equals(others.get(one.getKey())))
                .map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
    }

    private static Words words(List<LawText> languages, Function<LawText, String> says) {
        var words = Words.NONE;
        for (var text : languages) words = words.and(text.names().language(), says.apply(text));
        return words;
    }
}
