package org.plenary.charterfile.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import org.plenary.calendar.Length;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Phrase;

/// Reads the shapes that values have in every file: texts, numbers, dates, lengths, lists. What has
/// another shape becomes a finding and reads as nothing.
public record Shapes(Desk desk) {
    private static final ConcurrentMap<Class<?>, List<String>> WORDS = new ConcurrentHashMap<>();

    /// Reads one value at a path.
    public interface Reader<T> extends BiFunction<Node, String, Optional<T>> {}

    /// A text that is not blank.
    public Optional<String> text(Node node, String path) { return text(node, path, "a text"); }

    private Optional<String> text(Node node, String path, String needed) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) return Optional.of(scalar.text().strip());
        return wrong(node, path, needed, "Write it after the colon, on one line.");
    }

    public Optional<LocalDate> day(Node node, String path) {
        return text(node, path, "a day such as 2017-06-09").flatMap(day -> {
            try {
                return Optional.of(LocalDate.parse(day));
            } catch (DateTimeParseException impossible) {
                boolean shaped = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                return wrong(node, path, shaped ? "a day that exists" : "a day such as 2017-06-09",
                        "Write year-month-day.");
            }
        });
    }

    public Optional<Length> length(Node node, String path) {
        var needed = "a length such as `12 months`";
        var text = text(node, path, needed);
        var length = text.flatMap(Length::parse);
        if (text.isPresent() && length.isEmpty()) {
            wrong(node, path, needed, "Write a number and hours, days, working days, weeks, months or years.");
        }
        return length;
    }

    public Optional<Boolean> yesNo(Node node, String path) {
        return choice(node, path, List.of("yes", "no", "true", "false"))
                .map(word -> word.equals("yes") || word.equals("true"));
    }

    /// A whole number from 0 to 999,999,999.
    public Optional<Integer> whole(Node node, String path) {
        var needed = "a whole number";
        return text(node, path, needed).flatMap(digits -> isDigits(digits, 9)
                ? Optional.of(Integer.parseInt(digits)) : wrong(node, path, needed, "Write digits only."));
    }

    public static boolean isDigits(String text, int most) {
        if (text.isEmpty() || text.length() > most) return false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        }
        return true;
    }

    /// One of a few words.
    public Optional<String> choice(Node node, String path, Collection<String> words) {
        if (node instanceof Node.Scalar scalar && words.contains(scalar.text().strip())) {
            return Optional.of(scalar.text().strip());
        }
        var hint = node instanceof Node.Scalar scalar ? NearMiss.hint(scalar.text(), words) : "";
        return wrong(node, path, "one of " + String.join(", ", words), (hint + " Correct the word.").strip());
    }

    /// One of the constants of an enumeration, written in lower-case words (`official translation`).
    public <E extends Enum<E>> Optional<E> constant(Node node, String path, Class<E> kind) {
        var words = words(kind);
        return choice(node, path, words).map(word -> kind.getEnumConstants()[words.indexOf(word)]);
    }

    /// The constants of an enumeration as files write them, in their order.
    public static List<String> words(Class<? extends Enum<?>> kind) {
        return WORDS.computeIfAbsent(kind, _ -> {
            var words = new ArrayList<String>();
            for (var constant : kind.getEnumConstants()) words.add(words(constant));
            return List.copyOf(words);
        });
    }

    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A list; one value alone stands for a list of one.
    public <T> List<T> oneOrMore(Node node, String path, Reader<T> reader) {
        if (node instanceof Node.Sequence) return list(node, path, reader);
        return reader.apply(node, path).map(List::of).orElse(List.of());
    }

    public <T> List<T> list(Node node, String path, Reader<T> reader) {
        if (!(node instanceof Node.Sequence(var items, _))) {
            wrong(node, path, "a list", "Write `[one, another]`, or each on a line of its own after `- `.");
            return List.of();
        }
        var read = new ArrayList<T>(items.size());
        for (int i = 0; i < items.size(); i++) {
            reader.apply(items.get(i), path + "/" + i).ifPresent(read::add);
        }
        return read;
    }

    /// A phrase that has a parser of its own in the core.
    public <T> Optional<T> phrase(Node node, String path, Phrase<T> phrase) {
        return switch (phrase) {
            case Phrase.Meaning<T>(var value) -> Optional.of(value);
            case Phrase.Fault<T>(var message, var remedy) -> {
                desk.findings.error(node.at(), "unclear-phrase", path, message, remedy);
                yield Optional.empty();
            }
        };
    }

    /// Reports what stands here and what was needed.
    public <T> Optional<T> wrong(Node node, String path, String needed, String remedy) {
        var field = path.isEmpty() ? "The file" : "`%s`".formatted(path.substring(path.lastIndexOf('/') + 1));
        desk.findings.error(node.at(), "wrong-value", path,
                "%s needs %s; %s.".formatted(field, needed, described(node)), remedy);
        return Optional.empty();
    }

    public static String described(Node node) {
        return switch (node) {
            case Node.Mapping _ -> "a map stands here";
            case Node.Sequence _ -> "a list stands here";
            case Node.Scalar scalar when scalar.text().isBlank() -> "nothing stands here";
            case Node.Scalar scalar -> "`%s` stands here".formatted(shortened(scalar.text()));
        };
    }

    public static String shortened(String text) {
        var line = text.strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= 60) return line;
        return line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }
}
