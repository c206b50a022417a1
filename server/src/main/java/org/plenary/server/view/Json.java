package org.plenary.server.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.vocabulary.Language;

/// Writes views in their public JSON shape: record components become kebab-case keys, an empty
/// Optional is null, enumerated values are lower-case words; dates, ids and exact numbers are texts.
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    public static String of(Object view) {
        var json = new Json();
        json.value(view, 0);
        return json.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Optional<?> maybe -> value(maybe.orElse(null), depth);
            case Boolean truth -> out.append(truth);
            case Integer whole -> out.append(whole.intValue());
            case Double measure -> out.append(BigDecimal.valueOf(measure).toPlainString());
            case Enum<?> word -> text(word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            case Text words -> text(words.text());
            case Language language -> text(language.tag());
            case Map<?, ?> map -> map(map, depth);
            case Iterable<?> list -> list(list, depth);
            case Flat(var row, var more) -> map(flat((Record) row, (Record) more), depth);
            case Record record when isShape(record) -> record(record, depth);
            default -> text(value.toString());
        }
    }

    /// Ids and dates are records too; they are written as the text that stands for them.
    private static boolean isShape(Record record) {
        return record.getClass().getPackage().equals(Json.class.getPackage());
    }

    private void record(Record record, int depth) {
        object(depth, List.of(record.getClass().getRecordComponents()).iterator(), component -> {
            key(kebab(component.getName()));
            value(read(record, component), depth + 1);
        });
    }

    private static Map<String, Object> flat(Record row, Record more) {
        var fields = new LinkedHashMap<String, Object>();
        for (var component : row.getClass().getRecordComponents()) {
            fields.put(kebab(component.getName()), read(row, component));
        }
        for (var component : more.getClass().getRecordComponents()) {
            var value = read(more, component);
            if (value != row) fields.putIfAbsent(kebab(component.getName()), value);
        }
        return fields;
    }

    private void map(Map<?, ?> map, int depth) {
        object(depth, map.entrySet().iterator(), entry -> {
            key(entry.getKey().toString());
            value(entry.getValue(), depth + 1);
        });
    }

    private <T> void object(int depth, Iterator<T> members, Consumer<T> write) {
        enclose('{', '}', depth, members, write);
    }

    private void list(Iterable<?> list, int depth) {
        enclose('[', ']', depth, list.iterator(), element -> value(element, depth + 1));
    }

    private <T> void enclose(char open, char close, int depth, Iterator<T> members, Consumer<T> write) {
        out.append(open);
        boolean any = members.hasNext();
        while (members.hasNext()) {
            out.append('\n').repeat("  ", depth + 1);
            write.accept(members.next());
            if (members.hasNext()) out.append(',');
        }
        if (any) out.append('\n').repeat("  ", depth);
        out.append(close);
    }

    private void key(String name) {
        text(name);
        out.append(": ");
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) letter(text.charAt(i));
        out.append('"');
    }

    private void letter(char letter) {
        switch (letter) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> {
                if (letter < ' ') out.append("\\u%04x".formatted((int) letter));
                else out.append(letter);
            }
        }
    }

    /// `inForce` is `in-force`; a name with a final underscore avoids a word of Java.
    static String kebab(String name) {
        var kebab = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (Character.isUpperCase(letter)) kebab.append('-').append(Character.toLowerCase(letter));
            else if (letter != '_') kebab.append(letter);
        }
        return kebab.toString();
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalArgumentException("The view " + record.getClass() + " hides a field.", hidden);
        }
    }
}
