package org.plenary.charterfile.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.plenary.calendar.Span;
import org.plenary.charter.Chapter;
import org.plenary.charter.Provision;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;

/// Reads a section of named entries: each a map, or a list of maps where it has dated versions.
final class Chapters {
    /// Reads what one entry lays down; `name` is its key.
    interface Law<T> {
        Optional<T> read(Fields fields, String name);
    }

    private final Shapes shapes;
    private final Fields root;

    Chapters(Fields root) {
        this.root = root;
        shapes = root.shapes();
    }

    <K extends Comparable<K>, T> Chapter<K, T> chapter(String section, Function<String, K> id, Law<T> law) {
        var node = root.take(section);
        if (node.isEmpty()) return Chapter.empty();
        var provisions = new TreeMap<K, List<Provision<T>>>();
        var names = new ArrayList<K>();
        if (!(node.get() instanceof Node.Mapping(var pairs, _))) {
            shapes.wrong(node.get(), section, "a map of named entries", "Write a name, a colon, and its fields.");
            return Chapter.empty();
        }
        for (var pair : pairs) {
            if (pair.key().isBlank()) {
                shapes.desk().findings.error(pair.keyAt(), "no-name", section, "This entry has no name.",
                        "Write a name before the colon.");
                continue;
            }
            var versions = versions(pair, section, law);
            if (versions.isEmpty()) continue;
            var key = id.apply(pair.key());
            if (provisions.put(key, versions) == null) names.add(key);
        }
        return new Chapter<>(provisions, names);
    }

    private <T> List<Provision<T>> versions(Node.Pair pair, String section, Law<T> law) {
        var path = section + "/" + pair.key();
        var read = new ArrayList<Provision<T>>();
        if (pair.value() instanceof Node.Sequence(var items, _)) {
            for (int i = 0; i < items.size(); i++) {
                provision(items.get(i), path + "/" + i, pair.key(), law).ifPresent(read::add);
            }
        } else {
            provision(pair.value(), path, pair.key(), law).ifPresent(read::add);
        }
        return read;
    }

    <T> Optional<Provision<T>> provision(Node node, String path, String name, Law<T> law) {
        return Fields.of(shapes, node, path).flatMap(fields -> {
            var inForce = span(fields);
            var sources = fields.sources();
            var read = law.read(fields, name);
            fields.done();
            return read.map(it -> new Provision<>(it, inForce, sources, path));
        });
    }

    static Span span(Fields fields) {
        var span = new Span(fields.day("since"), fields.day("until"));
        boolean backwards = span.since().isPresent() && span.until().isPresent()
                && !span.since().get().isBefore(span.until().get());
        if (!backwards) return span;
        fields.shapes().desk().findings.error(fields.take("until").orElseThrow().at(), "ends-before-it-begins",
                fields.at("until"), "`until` %s is not after `since` %s.".formatted(
                        span.until().get(), span.since().get()),
                "`until` is the first day no longer in force: correct one of the two days.");
        return Span.ALWAYS;
    }
}
