package org.plenary.charterfile.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.Length;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// The fields of one map while it is read. The reader asks for the keys it knows; `done` reports the
/// keys that nobody asked for, with those that may have been meant.
public final class Fields {
    private final Shapes shapes;
    private final Node.Mapping map;
    private final String path;
    private final List<String> asked = new ArrayList<>();

    public Fields(Shapes shapes, Node.Mapping map, String path) {
        this.shapes = shapes;
        this.map = map;
        this.path = path;
    }

    /// The fields of `node`. Nothing written at all counts as a map without fields.
    public static Optional<Fields> of(Shapes shapes, Node node, String path) {
        if (node instanceof Node.Mapping map) return Optional.of(new Fields(shapes, map, path));
        if (node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            return Optional.of(new Fields(shapes, new Node.Mapping(List.of(), node.at()), path));
        }
        return shapes.wrong(node, path, "a map of fields", "Write its fields on lines of their own, indented.");
    }

    public Shapes shapes() { return shapes; }

    public String path() { return path; }

    public Node.Mapping map() { return map; }

    public Optional<Node> take(String key) {
        asked.add(key);
        return map.get(key);
    }

    /// A field that may not be missing.
    public Optional<Node> need(String key, String what) {
        var node = take(key);
        if (node.isEmpty()) missing(key, what);
        return node;
    }

    public void missing(String key, String what) {
        shapes.desk().findings.error(map.at(), "missing-key", path,
                "`%s` is missing%s: %s.".formatted(key, path.isEmpty() ? "" : " in " + path, what),
                "Add a line `%s: …`.".formatted(key));
    }

    public Optional<String> text(String key) { return take(key).flatMap(node -> shapes.text(node, at(key))); }

    public Optional<String> needText(String key, String what) {
        return need(key, what).flatMap(node -> shapes.text(node, at(key)));
    }

    public Optional<Words> words(String key) {
        return take(key).flatMap(node -> new WordsReader(shapes).read(node, at(key)));
    }

    public List<Words> manyWords(String key) { return many(key, new WordsReader(shapes)::read); }

    public List<String> texts(String key) { return many(key, shapes::text); }

    /// A list; one value alone stands for a list of one; a missing key for an empty list.
    public <T> List<T> many(String key, Shapes.Reader<T> reader) {
        return take(key).map(node -> shapes.oneOrMore(node, at(key), reader)).orElse(List.of());
    }

    public Optional<LocalDate> day(String key) { return take(key).flatMap(node -> shapes.day(node, at(key))); }

    public Optional<Length> length(String key) { return take(key).flatMap(node -> shapes.length(node, at(key))); }

    public boolean yes(String key) { return take(key).flatMap(node -> shapes.yesNo(node, at(key))).orElse(false); }

    public List<Source> sources() {
        return take("source").map(node -> new SourcesReader(shapes).read(node, at("source"))).orElse(List.of());
    }

    public String at(String key) { return path.isEmpty() ? key : path + "/" + key; }

    /// Reports every key that was not asked for.
    public void done() {
        for (var pair : map.pairs()) {
            if (asked.contains(pair.key())) continue;
            var findings = shapes.desk().findings;
            var hint = findings.isFull() ? "" : NearMiss.hint(pair.key(), asked);
            findings.error(pair.keyAt(), "unknown-key", at(pair.key()),
                    "`%s` is no key %s.".formatted(
                            Shapes.shortened(pair.key()), path.isEmpty() ? "of this file" : "of " + path),
                    (hint + " Correct the key, or take the line out.").strip());
        }
    }
}
