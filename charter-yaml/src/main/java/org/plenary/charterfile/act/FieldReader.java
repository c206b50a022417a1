package org.plenary.charterfile.act;

import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.shape.WordsReader;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.Phrase;

/// Reads the values of an act's fields and notes the names that it mentions.
final class FieldReader {
    private final Shapes shapes;
    private final List<Mention> mentions = new ArrayList<>();

    FieldReader(Shapes shapes) { this.shapes = shapes; }

    List<Mention> mentions() { return mentions; }

    Optional<?> read(FieldKind kind, Node node, String path) {
        return switch (kind) {
            case FieldKind.Text _ -> shapes.text(node, path);
            case FieldKind.Decimal _ -> decimal(node, path);
            case FieldKind.Clause _ -> shapes.text(node, path).filter(
                    text -> shapes.phrase(node, path, EntryIntoForce.parse(text)).isPresent());
            case FieldKind.Whole _ -> shapes.whole(node, path);
            case FieldKind.YesNo _ -> shapes.yesNo(node, path);
            case FieldKind.Date _ -> date(node, path);
            case FieldKind.Speech _ -> new WordsReader(shapes).read(node, path);
            case FieldKind.Name name -> name(name, node, path);
            case FieldKind.Moment _ -> ActReader.moment(shapes, node, path);
            case FieldKind.Phrased(_, var parse) ->
                    shapes.text(node, path).flatMap(text -> shapes.phrase(node, path, parsed(parse, text)));
            case FieldKind.Choice(var constants) -> choice(constants, node, path);
            case FieldKind.Many(var item) -> Optional.of(shapes.list(node, path,
                    (one, place) -> read(item, one, place).map(Object.class::cast)));
            case FieldKind.ByName(var key, var value) -> byName(key, value, node, path);
        };
    }

    /// A date to the day, the month or the year.
    Optional<PartialDate> date(Node node, String path) {
        var text = shapes.text(node, path);
        var date = text.filter(FieldReader::isShapedAsDate).flatMap(FieldReader::existing);
        if (text.isEmpty() || date.isPresent()) return date;
        if (!isShapedAsDate(text.get())) {
            return shapes.wrong(node, path, "a date such as 2017-06-09, 2017-06 or 2017",
                    "Write year-month-day, as far as it is known.");
        }
        shapes.desk().findings.error(node.at(), "impossible-date", path,
                "There is no %s in the calendar.".formatted(text.get()),
                "Correct the date; it is year-month-day.");
        return Optional.empty();
    }

    /// Reads digits by hand: a history has thousands of dates, and the JDK's formatter starts slowly.
    private static Optional<PartialDate> existing(String text) {
        try {
            int month = text.length() > 4 ? Integer.parseInt(text, 5, 7, 10) : 0;
            int day = text.length() > 7 ? Integer.parseInt(text, 8, 10, 10) : 0;
            boolean missing = text.length() > 4 && month == 0 || text.length() > 7 && day == 0;
            return missing ? Optional.empty()
                    : Optional.of(new PartialDate(Integer.parseInt(text, 0, 4, 10), month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static boolean isShapedAsDate(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) return false;
        for (int i = 0; i < length; i++) {
            boolean dash = i == 4 || i == 7;
            if (dash ? text.charAt(i) != '-' : text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        }
        return true;
    }

    private Optional<String> decimal(Node node, String path) {
        var needed = "a number such as 1396215000 or 41.9";
        return shapes.text(node, path).flatMap(text -> {
            int point = text.indexOf('.');
            int start = text.startsWith("-") ? 1 : 0;
            boolean number = point < 0 ? Shapes.isDigits(text.substring(start), 40)
                    : point > start && Shapes.isDigits(text.substring(start, point), 40)
                            && Shapes.isDigits(text.substring(point + 1), 40);
            return number ? Optional.of(text)
                    : shapes.wrong(node, path, needed, "Write digits and at most one point, without separators.");
        });
    }

    Optional<?> name(FieldKind.Name name, Node node, String path) {
        return shapes.text(node, path).map(text -> {
            mentions.add(new Mention(name.id(), text, node.at(), path));
            return made(name, text);
        });
    }

    private static Object made(FieldKind.Name name, String text) {
        try {
            return name.constructor().newInstance(text);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("%s refuses `%s`.".formatted(name.id(), text), impossible);
        }
    }

    private Optional<?> choice(Class<? extends Enum<?>> constants, Node node, String path) {
        var words = Shapes.words(constants);
        return shapes.choice(node, path, words).map(word -> constants.getEnumConstants()[words.indexOf(word)]);
    }

    @SuppressWarnings("unchecked")
    private static Phrase<Object> parsed(Method parse, String text) {
        try {
            var parsed = parse.invoke(null, text);
            if (parsed instanceof Phrase<?> phrase) return (Phrase<Object>) phrase;
            return ((Optional<Object>) parsed).map(Phrase::of).orElseGet(() -> Phrase.fault(
                    "`%s` is no %s.".formatted(text, ActForm.words(parse.getDeclaringClass().getSimpleName(), ' ')),
                    "Write it as in `12 months` or `72 hours`."));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A phrase's parser refuses by a value, never by an exception.", impossible);
        }
    }

    private Optional<?> byName(FieldKind key, FieldKind value, Node node, String path) {
        if (!(node instanceof Node.Mapping(var pairs, _))) {
            return shapes.wrong(node, path, "a map of names and values", "Write {CHN: \"20.6\", …}.");
        }
        var read = new TreeMap<Object, Object>();
        for (var pair : pairs) {
            var place = path + "/" + pair.key();
            var name = read(key, new Node.Scalar(pair.key(), false, pair.keyAt()), place);
            var what = read(value, pair.value(), place);
            if (name.isPresent() && what.isPresent()) read.put(name.get(), what.get());
        }
        return Optional.of(read);
    }
}
