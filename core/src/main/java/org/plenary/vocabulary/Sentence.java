package org.plenary.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// A sentence, or a part of one, that the law says to people: an English template and what stands in its places.
///
/// It prints in English. Whoever knows the reader puts it in another language by a catalogue that is keyed by the
/// template, and names parties, bodies and days as that reader knows them; so arguments stay what they are: ids, dates,
/// numbers, other sentences, and texts that are said as they stand. Places are `%s`, `%d` and `%,d`; a translation may
/// order them anew, as in `%2$s`.
public record Sentence(String template, List<Object> arguments) {
    private static final int MOST = 12;

    /// Nothing to say.
    public static final Sentence NONE = new Sentence("", List.of());

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /// Names one after the other.
    public record Listing(List<?> names) {
        public Listing {
            names = List.copyOf(names);
        }

        @Override public String toString() {
            return names.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
    }

    /// The template stands here in full, so that the catalogues can be checked against the sources.
    public static Sentence say(String template, Object... arguments) {
        return new Sentence(template, List.of(arguments));
    }

    /// A text that is the same in every language, such as the name of a person.
    public static Sentence verbatim(String text) { return new Sentence("%s", List.of(text)); }

    /// A text that is written elsewhere in English: a word of a closed list, the fault of a phrase. It is said in other
    /// languages as far as the catalogues hold it.
    public static Sentence english(String text) { return new Sentence(text.replace("%", "%%"), List.of()); }

    /// Names one after the other; of many, the first and how many more there are.
    public static Sentence list(Collection<?> names) {
        var shown = new Listing(names.stream().limit(MOST).toList());
        int more = names.size() - shown.names().size();
        return more > 0 ? say("%s and %d more", shown, more) : new Sentence("%s", List.of(shown));
    }

    /// One part after the other, parted by a template with two places, such as `%s or %s`.
    public static Sentence joined(List<Sentence> parts, BinaryOperator<Sentence> two) {
        return parts.stream().reduce(two).orElse(NONE);
    }

    public boolean isEmpty() { return template.isEmpty(); }

    /// The sentence in English.
    @Override public String toString() { return String.format(Locale.ENGLISH, template, arguments.toArray()); }
}
