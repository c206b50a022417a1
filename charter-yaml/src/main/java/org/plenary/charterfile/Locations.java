package org.plenary.charterfile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.tree.Node;

/// Where the provisions of a charter stand: from the path that a finding names to file, line and column.
public final class Locations {
    private final List<Node> roots;
    private volatile SortedMap<String, Location> places;

    /// Of roots that have the same path, the later holds.
    Locations(List<Node> roots) { this.roots = List.copyOf(roots); }

    /// The place of `path`; where that has none of its own, the nearest that it lies in.
    public Location of(String path) {
        if (places == null) places = index();
        for (var part = path; ; part = part.substring(0, Math.max(0, part.lastIndexOf('/')))) {
            var place = places.get(part);
            if (place != null) return place;
        }
    }

    private SortedMap<String, Location> index() {
        var all = new TreeMap<String, Location>();
        for (var root : roots) {
            all.put("", root.at());
            walk(root, "", all);
        }
        return all;
    }

    /// Trees are at most a hundred deep, so the way down may be recursive.
    private static void walk(Node node, String path, SortedMap<String, Location> all) {
        var prefix = path.isEmpty() ? "" : path + "/";
        switch (node) {
            case Node.Scalar _ -> { }
            case Node.Sequence(var items, _) -> {
                for (int i = 0; i < items.size(); i++) {
                    all.put(prefix + i, items.get(i).at());
                    walk(items.get(i), prefix + i, all);
                }
            }
            case Node.Mapping(var pairs, _) -> {
                for (var pair : pairs) {
                    // Of one value the value is what a finding is about, of an entry its name.
                    boolean single = pair.value() instanceof Node.Scalar value && !value.isEmpty();
                    all.put(prefix + pair.key(), single ? pair.value().at() : pair.keyAt());
                    walk(pair.value(), prefix + pair.key(), all);
                }
            }
        }
    }
}
