package org.plenary.charter.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.FormLaw;
import org.plenary.charter.OfficeLaw;
import org.plenary.charter.RuleLaw;
import org.plenary.charter.StandingLaw;
import org.plenary.charter.compare.CharterDiff.Law;
import org.plenary.charter.reading.Entry;
import org.plenary.charter.reading.Section;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// Changes that have a name of their own: what is gained and lost is told, and not the whole list twice.
record NamedChanges(Law before, Law after) {
    /// Whether the part of that section is told here.
    static boolean tells(Section section, String part) {
        return switch (section) {
            case STANDINGS -> part.equals("rights") || part.equals("duties");
            case RULES -> part.equals("adopted-when");
            case BODIES -> part.equals("functions") || part.equals("decides");
            case OFFICES -> part.equals("functions");
            case INSTRUMENTS -> part.equals("open-to");
            // Whose charters are compared is said above their difference.
            case ORGANISATION -> part.equals("name") || part.equals("short-name");
            case MATTERS, GROUPS, WEIGHTS, ORDERS, CALENDARS, GRADES, THRESHOLDS, PROCEDURES, INDICATORS, RELATIONS,
                    ARTICLES, PARTIES -> false;
        };
    }

    /// The changes of an entry that both charters have.
    List<LawChange> of(Entry entry) {
        return switch (entry.section()) {
            case STANDINGS -> standing(entry, new StandingId(entry.name()));
            case RULES -> rule(entry, new RuleId(entry.name()));
            case BODIES -> body(entry, new BodyId(entry.name()));
            case OFFICES -> office(entry, new OfficeId(entry.name()));
            case INSTRUMENTS -> form(entry, new FormId(entry.name()));
            case ORGANISATION, MATTERS, GROUPS, WEIGHTS, ORDERS, CALENDARS, GRADES, THRESHOLDS, PROCEDURES, INDICATORS,
                    RELATIONS, ARTICLES, PARTIES -> List.of();
        };
    }

    private record Both<T>(T old, T now) {}

    private <K extends Comparable<K>, T> Both<T> both(Function<Charter, Chapter<K, T>> chapter, K name) {
        return new Both<>(chapter.apply(before.charter()).at(name, before.day()).orElseThrow().law(),
                chapter.apply(after.charter()).at(name, after.day()).orElseThrow().law());
    }

    private List<LawChange> standing(Entry entry, StandingId id) {
        Both<StandingLaw> law = both(Charter::standings, id);
        var gained = new ArrayList<>(without(law.now().rights(), law.old().rights()));
        gained.addAll(without(law.now().duties(), law.old().duties()));
        var lost = new ArrayList<>(without(law.old().rights(), law.now().rights()));
        lost.addAll(without(law.old().duties(), law.now().duties()));
        return gained.isEmpty() && lost.isEmpty() ? List.of()
                : List.of(new LawChange.StandingChanged(id, gained, lost, entry.sources()));
    }

    private List<LawChange> rule(Entry entry, RuleId id) {
        Both<RuleLaw> law = both(Charter::rules, id);
        if (law.old().adoptedWhen().equals(law.now().adoptedWhen())) return List.of();
        return List.of(new LawChange.RuleReworded(
                new LawChange.Rule(id, law.old().name(), law.old().adoptedWhen().text()),
                new LawChange.Rule(id, law.now().name(), law.now().adoptedWhen().text()), entry.sources()));
    }

    private List<LawChange> body(Entry entry, BodyId id) {
        Both<BodyLaw> law = both(Charter::bodies, id);
        return functions(law.old().functions(), law.now().functions(),
                (gained, lost) -> new LawChange.BodyChanged(id, gained, lost, entry.sources()));
    }

    private List<LawChange> office(Entry entry, OfficeId id) {
        Both<OfficeLaw> law = both(Charter::offices, id);
        return functions(law.old().functions(), law.now().functions(),
                (gained, lost) -> new LawChange.OfficeChanged(id, gained, lost, entry.sources()));
    }

    private static List<LawChange> functions(
            List<Words> old, List<Words> now, BiFunction<List<Words>, List<Words>, LawChange> change) {
        var gained = without(now, old);
        var lost = without(old, now);
        return gained.isEmpty() && lost.isEmpty() ? List.of() : List.of(change.apply(gained, lost));
    }

    private List<LawChange> form(Entry entry, FormId id) {
        Both<FormLaw> law = both(Charter::instruments, id);
        if (law.old().openTo().equals(law.now().openTo())) return List.of();
        return List.of(new LawChange.OpenTo(id, names(before, law.old().openTo()), names(after, law.now().openTo()),
                entry.sources()));
    }

    private static List<Words> without(List<Words> all, List<Words> known) {
        return all.stream().filter(words -> !known.contains(words)).toList();
    }

    private static List<Words> names(Law law, List<StandingId> standings) {
        var names = new ArrayList<Words>();
        for (var standing : standings) {
            law.charter().standings().versions(standing).stream().findFirst()
                    .ifPresent(found -> names.add(found.law().name()));
        }
        return names;
    }
}
