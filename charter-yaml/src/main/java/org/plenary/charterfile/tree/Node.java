package org.plenary.charterfile.tree;

import java.util.List;
import java.util.Optional;
import org.plenary.charterfile.finding.Location;

/// A piece of a file with its place. All scalars are text: what a date, a number or a yes is, the
/// reader of the field decides and not the file format.
public sealed interface Node {
    Location at();

    /// `quoted` tells text in quotation marks from bare words and numbers.
    record Scalar(String text, boolean quoted, Location at) implements Node {
        /// Nothing is written after the colon or the dash.
        public boolean isEmpty() { return text.isEmpty() && !quoted; }
    }

    /// A list.
    record Sequence(List<Node> items, Location at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A map in the order of the file; every key once.
    record Mapping(List<Pair> pairs, Location at) implements Node {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        public Optional<Node> get(String key) {
            for (var pair : pairs) {
                if (pair.key.equals(key)) return Optional.of(pair.value);
            }
            return Optional.empty();
        }

        public List<String> keys() { return pairs.stream().map(Pair::key).toList(); }
    }

    /// A key with its place and its value.
    record Pair(String key, Location keyAt, Node value) {}
}
