package org.plenary.charterfile.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;

/// Puts a tree together from the pieces that a parser reports one after another. It keeps its own
/// stack, so that no input makes it run out of the machine's.
final class TreeBuilder {
    static final int DEEPEST = 100;

    private static final class Frame {
        final Location at;
        final boolean isMap;
        final List<Node> items = new ArrayList<>();
        final List<Node.Pair> pairs = new ArrayList<>();
        final SortedMap<String, Location> seen = new TreeMap<>();
        String key;
        Location keyAt;
        boolean repeated;

        Frame(Location at, boolean isMap) {
            this.at = at;
            this.isMap = isMap;
        }

        Node node() { return isMap ? new Node.Mapping(pairs, at) : new Node.Sequence(items, at); }
    }

    private final Findings findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Node root;

    TreeBuilder(Findings findings) { this.findings = findings; }

    /// The finished tree, or null while there is none.
    Node root() { return root; }

    boolean expectsKey() { return !open.isEmpty() && open.peek().isMap && open.peek().key == null; }

    /// Opens a list or a map; false where it would be nested too deeply.
    boolean open(Location at, boolean isMap) {
        if (open.size() >= DEEPEST) {
            findings.error(at, "too-deep", "", "Lists and maps are nested more than %d deep here."
                    .formatted(DEEPEST), "No charter or history needs such nesting: take the inner levels out.");
            return false;
        }
        open.push(new Frame(at, isMap));
        return true;
    }

    void close() { add(open.pop().node()); }

    private void whole(String text, Location at) {
        if (!Utf8.hasHalfCharacter(text)) return;
        findings.error(at, "half-character", "", "An escape here writes half of a character (a lone surrogate).",
                "Write the character itself.");
    }

    void key(String key, Location at) {
        whole(key, at);
        var frame = open.peek();
        frame.key = key;
        frame.keyAt = at;
        var first = frame.seen.putIfAbsent(key, at);
        frame.repeated = first != null;
        if (first == null) return;
        findings.error(at, "duplicate-key", key, "`%s` stands here a second time; the first is in line %d."
                .formatted(key, first.line()),
                "Keep one of the two, or write versions of one entry as a list with `since` and `until`.");
    }

    void add(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.quoted()) whole(scalar.text(), scalar.at());
        if (open.isEmpty()) {
            root = node;
            return;
        }
        var frame = open.peek();
        if (!frame.isMap) {
            frame.items.add(node);
            return;
        }
        if (!frame.repeated) frame.pairs.add(new Node.Pair(frame.key, frame.keyAt, node));
        frame.key = null;
    }
}
