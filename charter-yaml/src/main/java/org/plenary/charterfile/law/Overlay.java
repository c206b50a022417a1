package org.plenary.charterfile.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;

/// Lays a reform over a charter, both as trees: from the reform's date its entries hold; of an entry
/// that the charter has, only the written keys are replaced. Before that date nothing changes.
public final class Overlay {
    private static final String ENDS = "ends";

    private final ReformFile file;
    private final Findings findings;
    private final Node from;

    private Overlay(ReformFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        from = head(file).get("from").orElseThrow();
    }

    private static Node.Mapping head(ReformFile file) {
        return (Node.Mapping) file.root().get("reform").orElseThrow();
    }

    /// The charter's tree with the reform's changes, each dated.
    public static Node.Mapping over(Node.Mapping charter, ReformFile file, Findings findings) {
        return new Overlay(file, findings).sections(charter);
    }

    /// Of a merged tree only the entries that the reform changes: enough to see whether they can be read.
    public static Node.Mapping changedIn(Node.Mapping merged, ReformFile file) {
        var kept = new ArrayList<Node.Pair>();
        for (var pair : merged.pairs()) {
            var change = file.root().get(pair.key());
            if (!ReformReader.SECTIONS.contains(pair.key())) {
                if (!pair.key().equals("articles") && !pair.key().equals("relations")) kept.add(pair);
            } else if (change.orElse(null) instanceof Node.Mapping changed
                    && pair.value() instanceof Node.Mapping all) {
                var entries = all.pairs().stream().filter(entry -> changed.get(entry.key()).isPresent()).toList();
                kept.add(new Node.Pair(pair.key(), pair.keyAt(), new Node.Mapping(entries, all.at())));
            }
        }
        file.root().get("articles").ifPresent(own -> kept.add(new Node.Pair("articles", own.at(), own)));
        return new Node.Mapping(kept, merged.at());
    }

    private Node.Mapping sections(Node.Mapping charter) {
        var merged = charter;
        for (var pair : file.root().pairs()) {
            var old = merged.get(pair.key());
            if (ReformReader.SECTIONS.contains(pair.key())) {
                merged = with(merged, pair, section(pair, old));
            } else if (pair.key().equals("sources") || pair.key().equals("articles")) {
                merged = with(merged, pair, joined(old, pair.value()));
            }
        }
        return merged;
    }

    /// Sources and articles are added to those of the charter.
    private static Node joined(Optional<Node> old, Node more) {
        if (old.orElse(null) instanceof Node.Mapping a && more instanceof Node.Mapping b) {
            var joined = a;
            for (var pair : b.pairs()) joined = with(joined, pair, pair.value());
            return joined;
        }
        if (old.orElse(null) instanceof Node.Sequence a && more instanceof Node.Sequence b) {
            var items = new ArrayList<>(a.items());
            items.addAll(b.items());
            return new Node.Sequence(items, a.at());
        }
        return more;
    }

    private Node section(Node.Pair changes, Optional<Node> old) {
        var section = old.orElse(null) instanceof Node.Mapping map ? map
                : new Node.Mapping(List.of(), changes.keyAt());
        if (!(changes.value() instanceof Node.Mapping(var pairs, _))) return changes.value();
        var merged = section;
        for (var pair : pairs) {
            var path = changes.key() + "/" + pair.key();
            var versions = entry(path, section.get(pair.key()).map(Overlay::versions).orElse(List.of()), pair);
            merged = with(merged, pair, new Node.Sequence(versions, pair.keyAt()));
        }
        return merged;
    }

    private static List<Node> versions(Node entry) {
        return entry instanceof Node.Sequence(var items, _) ? items : List.of(entry);
    }

    private List<Node> entry(String path, List<Node> old, Node.Pair change) {
        boolean ends = change.value() instanceof Node.Scalar(var word, _, _) && word.equals(ENDS);
        if (!ends && !(change.value() instanceof Node.Mapping)) {
            findings.error(change.value().at(), "wrong-value", path,
                    "A reform says what an entry is from its date on, in a map or by the word `ends`; %s."
                            .formatted(Shapes.described(change.value())), "Write the keys that change, or `ends`.");
            return old;
        }
        if (ends && old.isEmpty()) {
            findings.error(change.value().at(), "unknown-name", path,
                    "The charter has no entry `%s` that could end.".formatted(change.key()), "Correct the name.");
            return old;
        }
        return ends ? ended(old) : replaced(path, old, (Node.Mapping) change.value());
    }

    private List<Node> ended(List<Node> old) {
        var kept = new ArrayList<Node>();
        for (var version : old) {
            if (!(version instanceof Node.Mapping map)) kept.add(version);
            else if (startsBefore(map)) kept.add(endsBy(map) ? map : with(map, "until", from));
        }
        return kept;
    }

    private List<Node> replaced(String path, List<Node> old, Node.Mapping change) {
        for (var key : List.of("since", "until")) {
            change.get(key).ifPresent(node -> findings.error(node.at(), "unknown-key", path + "/" + key,
                    "An entry of a reform has no `%s`: it holds from the reform's date on.".formatted(key),
                    "Take the line out, or make a second reform with another date."));
        }
        var versions = new ArrayList<Node>();
        boolean found = false;
        for (var version : old) {
            if (!(version instanceof Node.Mapping map) || endsBy(map)) {
                versions.add(version);
                continue;
            }
            found = true;
            if (startsBefore(map)) versions.add(with(map, "until", from));
            var changed = startsBefore(map) ? with(map, "since", from) : map;
            for (var pair : change.pairs()) changed = with(changed, pair, pair.value());
            versions.add(changed);
        }
        if (!found) versions.add(with(sourced(change), "since", from));
        return versions;
    }

    /// A new entry without a source of its own has that of the reform.
    private Node.Mapping sourced(Node.Mapping entry) {
        var source = head(file).get("source");
        if (entry.get("source").isPresent() || source.isEmpty()) return entry;
        return with(entry, "source", source.get());
    }

    private boolean startsBefore(Node.Mapping version) {
        return day(version, "since").map(day -> day.isBefore(file.reform().from())).orElse(true);
    }

    private boolean endsBy(Node.Mapping version) {
        return day(version, "until").map(day -> !day.isAfter(file.reform().from())).orElse(false);
    }

    private static Optional<LocalDate> day(Node.Mapping map, String key) {
        return map.get(key).flatMap(node -> {
            try {
                return node instanceof Node.Scalar(var text, _, _)
                        ? Optional.of(LocalDate.parse(text)) : Optional.empty();
            } catch (DateTimeParseException reportedByTheReader) {
                return Optional.empty();
            }
        });
    }

    private static Node.Mapping with(Node.Mapping map, String key, Node value) {
        return with(map, new Node.Pair(key, value.at(), value), value);
    }

    /// The map with one key bound to a value, in its old place or at the end.
    private static Node.Mapping with(Node.Mapping map, Node.Pair key, Node value) {
        var pairs = new ArrayList<Node.Pair>(map.pairs().size() + 1);
        boolean replaced = false;
        for (var pair : map.pairs()) {
            boolean same = pair.key().equals(key.key());
            pairs.add(same ? new Node.Pair(pair.key(), key.keyAt(), value) : pair);
            replaced |= same;
        }
        if (!replaced) pairs.add(new Node.Pair(key.key(), key.keyAt(), value));
        return new Node.Mapping(pairs, map.at());
    }
}
