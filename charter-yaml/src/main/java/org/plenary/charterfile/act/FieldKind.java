package org.plenary.charterfile.act;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.Words;

/// What a field of an act holds, found from the type of its record component.
public sealed interface FieldKind {
    /// Any text that is not blank.
    record Text() implements FieldKind {}

    /// A number as decimal text: `1396215000`, `41.9`.
    record Decimal() implements FieldKind {}

    /// A clause on entry into force, kept as text.
    record Clause() implements FieldKind {}

    /// A whole number.
    record Whole() implements FieldKind {}

    /// Yes or no; no where nothing is written.
    record YesNo() implements FieldKind {}

    /// A date as far as it is known.
    record Date() implements FieldKind {}

    /// A text per language.
    record Speech() implements FieldKind {}

    /// A name of a party, a body, an instrument and so on.
    record Name(Class<?> id, Constructor<?> constructor) implements FieldKind {}

    /// A moment in UTC.
    record Moment() implements FieldKind {}

    /// A phrase that has a parser of its own: who acts, to whom something is open, a length of time.
    record Phrased(Class<?> type, Method parse) implements FieldKind {}

    /// A constant of an enumeration, in lower-case words.
    record Choice(Class<? extends Enum<?>> constants) implements FieldKind {}

    /// A list.
    record Many(FieldKind item) implements FieldKind {}

    /// A value for each name.
    record ByName(FieldKind key, FieldKind value) implements FieldKind {}

    /// Of a component that may be missing, the kind of what it may hold.
    static FieldKind of(RecordComponent component) {
        var type = component.getGenericType();
        if (type instanceof ParameterizedType of && of.getRawType() == Optional.class) {
            type = of.getActualTypeArguments()[0];
        }
        return of(type, component.getName());
    }

    private static FieldKind of(Type type, String name) {
        if (type instanceof ParameterizedType of) return ofMany(of, name);
        if (type == String.class) return ofText(name);
        if (type == int.class || type == Integer.class) return new Whole();
        if (type == boolean.class) return new YesNo();
        if (type == PartialDate.class) return new Date();
        if (type == Instant.class) return new Moment();
        if (type == Words.class) return new Speech();
        if (type instanceof Class<?> kind) return ofClass(kind);
        throw new IllegalArgumentException("No act may hold a %s (%s).".formatted(type, name));
    }

    private static FieldKind ofMany(ParameterizedType type, String name) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) return new Many(of(arguments[0], name));
        if (type.getRawType() == SortedMap.class) {
            return new ByName(of(arguments[0], name), of(arguments[1], name));
        }
        throw new IllegalArgumentException("No act may hold a %s (%s).".formatted(type, name));
    }

    private static FieldKind ofText(String name) {
        return switch (name) {
            case "value", "amount", "percent" -> new Decimal();
            case "inForce", "inForceForAcceding" -> new Clause();
            default -> new Text();
        };
    }

    private static FieldKind ofClass(Class<?> type) {
        if (type.isEnum()) return new Choice(enumeration(type));
        var parse = parse(type);
        if (parse.isPresent()) return new Phrased(type, parse.get());
        try {
            return new Name(type, type.getConstructor(String.class));
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException("No act may hold a %s.".formatted(type), none);
        }
    }

    private static Optional<Method> parse(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("parse") && method.getParameterCount() == 1)
                .filter(method -> method.getReturnType() == Phrase.class || method.getReturnType() == Optional.class)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumeration(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
