package org.plenary.charterfile;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Words;

/// Walks through a charter, record by record, and alters one component after the other.
final class Alterations {
    /// A charter in which one component of one record says something else: `GradeLaw.rank`.
    record Altered(String component, Charter charter) {}

    /// What cites, dates and locates the law, and is not itself the law of a day; and what says whose charter it is.
    static final List<String> NO_LAW = List.of("Provision.inForce", "Provision.sources", "Provision.path",
            "Competence.inForce", "Competence.sources", "Competence.path", "Stage.path", "Profile.id", "Profile.name",
            "Profile.shortName", "Profile.sources", "Charter.reforms", "LegalCalendar.together", "Chapter.names", "Fraction.decimals");

    private static final DecisionRule OTHER_RULE = ((Parsed.Rule) RuleParser.parse("for = 7")).rule();

    private final LocalDate day;
    private final ToIntFunction<String> times;
    private final SortedMap<String, Integer> tried;
    private final List<Altered> found = new ArrayList<>();

    private Alterations(LocalDate day, ToIntFunction<String> times, SortedMap<String, Integer> tried) {
        this.day = day;
        this.times = times;
        this.tried = tried;
    }

    /// Each component as often as `times`, those counted that were `tried` before.
    static List<Altered> of(Charter charter, LocalDate day, ToIntFunction<String> times, SortedMap<String, Integer> tried) {
        var walk = new Alterations(day, times, tried);
        walk.record("", charter, altered -> altered);
        return walk.found;
    }

    /// `put` gives the charter in which the value stands in the place of what is looked at.
    private void value(String component, Object value, UnaryOperator<Object> put) {
        switch (value) {
            case Chapter<?, ?> chapter -> chapter(component, chapter, put);
            case Optional<?> optional -> optional.ifPresent(one -> {
                add(component, Optional.empty(), put);
                value(component, one, altered -> put.apply(Optional.of(altered)));
            });
            case List<?> list -> list(component, list, put);
            case SortedSet<?> set when !set.isEmpty() -> add(component, new TreeSet<Object>(set.stream().skip(1).toList()), put);
            case SortedSet<?> _ -> { }
            case SortedMap<?, ?> map -> map(component, map, put);
            case Words words -> add(component, words.and(Language.ENGLISH, words.in(Language.ENGLISH) + " altered"), put);
            case DecisionRule _ -> add(component, OTHER_RULE, put);
            case Record id when isId(id) -> record(component, id, put);
            case Record record -> record("", record, put);
            default -> other(value).ifPresent(altered -> add(component, altered, put));
        }
    }

    static boolean isId(Record record) { return record.getClass().getSimpleName().endsWith("Id"); }

    /// An id is altered in the name of what it stands in.
    private void record(String within, Record record, UnaryOperator<Object> put) {
        var components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            var own = record.getClass().getSimpleName() + "." + components[i].getName();
            var name = within.isEmpty() ? own : within;
            if (NO_LAW.contains(name)) continue;
            int at = i;
            value(name, get(components[i], record), altered -> rebuilt(record, components, at, altered)
                    .map(put::apply).orElse(null));
        }
    }

    private <K extends Comparable<K>, T> void chapter(String component, Chapter<K, T> chapter, UnaryOperator<Object> put) {
        for (var name : chapter.namesAt(day)) {
            var provision = chapter.at(name, day).orElseThrow();
            add(component, with(chapter, name, List.of()), put);
            value(component, provision.law(), altered -> put.apply(with(chapter, name, List.of(new Provision<>(altered,
                    provision.inForce(), provision.sources(), provision.path())))));
        }
    }

    private static <K extends Comparable<K>, T> Chapter<K, ?> with(
            Chapter<K, T> chapter, K name, List<Provision<Object>> versions) {
        var provisions = new TreeMap<K, List<Provision<Object>>>();
        chapter.provisions().forEach((key, all) -> provisions.put(key, all.stream().map(one -> new Provision<Object>(
                one.law(), one.inForce(), one.sources(), one.path())).toList()));
        provisions.put(name, versions);
        return new Chapter<>(provisions, chapter.names());
    }

    private void list(String component, List<?> list, UnaryOperator<Object> put) {
        if (list.isEmpty()) return;
        add(component, list.subList(1, list.size()), put);
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            boolean otherDay = list.get(i) instanceof Provision<?> provision && !provision.inForce().covers(day);
            if (otherDay) continue;
            value(component, list.get(i), altered -> {
                var copy = new ArrayList<Object>(list);
                copy.set(at, altered);
                return put.apply(copy);
            });
        }
    }

    private void map(String component, SortedMap<?, ?> map, UnaryOperator<Object> put) {
        if (map.isEmpty()) return;
        var copy = new TreeMap<Object, Object>(map);
        copy.remove(map.firstKey());
        add(component, copy, put);
        value(component, map.get(map.firstKey()), altered -> {
            var other = new TreeMap<Object, Object>(map);
            other.put(map.firstKey(), altered);
            return put.apply(other);
        });
    }

    private static Optional<Object> other(Object value) {
        return switch (value) {
            case String text -> Optional.of(text + "-altered");
            case Integer number -> Optional.of(number + 1);
            case BigInteger number -> Optional.of(number.add(BigInteger.ONE));
            case Boolean so -> Optional.of(!so);
            case LocalDate on -> Optional.of(on.plusDays(1));
            case LocalTime at -> Optional.of(at.plusMinutes(1));
            case MonthDay on -> Optional.of(on.equals(MonthDay.of(1, 2)) ? MonthDay.of(1, 3) : MonthDay.of(1, 2));
            case ZoneId zone -> Optional.of(ZoneId.of(zone.getId().equals("UTC") ? "Asia/Almaty" : "UTC"));
            case DayOfWeek on -> Optional.of(on.plus(1));
            case Enum<?> kind -> {
                var all = kind.getDeclaringClass().getEnumConstants();
                yield Optional.of(all[(kind.ordinal() + 1) % all.length]);
            }
            default -> throw new IllegalArgumentException("Say how to alter " + value.getClass());
        };
    }

    /// Values that a record does not take are no law at all.
    private void add(String component, Object altered, UnaryOperator<Object> put) {
        if (tried.getOrDefault(component, 0) >= times.applyAsInt(component) || !(put.apply(altered) instanceof Charter charter)) return;
        tried.merge(component, 1, Integer::sum);
        found.add(new Altered(component, charter));
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(component.toString(), hidden);
        }
    }

    private static Optional<Object> rebuilt(Record record, RecordComponent[] components, int at, Object altered) {
        if (altered == null) return Optional.empty();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = i == at ? altered : get(components[i], record);
        }
        try {
            return Optional.of(record.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (java.lang.reflect.InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException(record.getClass().toString(), hidden);
        }
    }
}
