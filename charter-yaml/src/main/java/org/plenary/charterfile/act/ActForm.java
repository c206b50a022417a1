package org.plenary.charterfile.act;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plenary.act.Act;

/// How one kind of act is written: its name and fields, taken from its record. A new record of the
/// sealed family has a form at once.
public final class ActForm {
    /// A field: its key on file, what it holds, and whether an act may do without it.
    public record Field(String key, FieldKind kind, boolean optional, Method accessor, boolean wrapped) {}

    /// The keys that every act has or may have.
    public static final List<String> COMMON =
            List.of("act", "on", "entered", "by", "at", "note", "sources", "contested");

    private static final SortedMap<String, Class<?>> KINDS = kinds();
    private static final ConcurrentMap<Class<?>, ActForm> FORMS = new ConcurrentHashMap<>();

    private final String name;
    private final String need;
    private final Class<?> kind;
    private final List<Field> fields;
    private final Constructor<?> constructor;

    private ActForm(Class<?> kind) {
        this.kind = kind;
        name = words(kind.getSimpleName(), ' ');
        need = "every `" + name + "` has it";
        var components = kind.getRecordComponents();
        var types = new Class<?>[components.length];
        var all = new ArrayList<Field>();
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            all.add(field(components[i]));
        }
        fields = List.copyOf(all);
        try {
            constructor = kind.getConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException("%s is no public record.".formatted(kind), impossible);
        }
    }

    private static Field field(RecordComponent component) {
        var type = component.getType();
        boolean wrapped = type == Optional.class;
        boolean optional = wrapped || type == List.class || type == SortedMap.class || type == boolean.class;
        // `case` is a word of Java, so the record says `caseId`.
        var name = component.getName().equals("caseId") ? "case" : component.getName();
        return new Field(words(name, '-'), FieldKind.of(component), optional,
                component.getAccessor(), wrapped);
    }

    private static SortedMap<String, Class<?>> kinds() {
        var kinds = new TreeMap<String, Class<?>>();
        kinds(Act.class, kinds);
        return Collections.unmodifiableSortedMap(kinds);
    }

    private static void kinds(Class<?> family, SortedMap<String, Class<?>> kinds) {
        for (var kind : family.getPermittedSubclasses()) {
            if (kind.isSealed()) kinds(kind, kinds);
            else kinds.put(words(kind.getSimpleName(), ' '), kind);
        }
    }

    /// The names of all kinds of acts: `standing granted` for `StandingGranted`.
    public static List<String> names() { return List.copyOf(KINDS.keySet()); }

    public static Optional<ActForm> named(String name) {
        return Optional.ofNullable(KINDS.get(name)).map(ActForm::of);
    }

    /// The form of a kind of act.
    public static ActForm of(Class<?> kind) { return FORMS.computeIfAbsent(kind, ActForm::new); }

    public String name() { return name; }

    /// Why a field may not be missing.
    String need() { return need; }

    public Class<?> kind() { return kind; }

    public List<Field> fields() { return fields; }

    /// The keys that an act of this kind may have, those that all acts have included.
    public List<String> keys() {
        var keys = new ArrayList<String>();
        fields.forEach(field -> keys.add(field.key));
        keys.addAll(COMMON);
        return keys;
    }

    /// The act with these values, one for each field.
    ///
    /// @throws IllegalArgumentException where the record refuses them
    public Act act(Object[] values) {
        try {
            return (Act) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) throw why;
            throw new IllegalStateException("%s cannot be made.".formatted(name), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("%s cannot be made.".formatted(name), impossible);
        }
    }

    /// What `act` has in a field; empty where an optional field has nothing.
    static Optional<?> valueOf(Field field, Act act) {
        try {
            var value = field.accessor.invoke(act);
            return field.wrapped ? (Optional<?>) value : Optional.of(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("%s cannot be read.".formatted(field.key), impossible);
        }
    }

    /// `StandingGranted` in words is `standing granted`; `inForce` is `in-force`.
    static String words(String name, char between) {
        var words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char at = name.charAt(i);
            if (Character.isUpperCase(at) && i > 0) words.append(between);
            words.append(at);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
