package org.plenary.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// A sorted map that is never changed: adding a key gives a new map that shares all but one path with
/// the old. Reading goes in key order on every machine, so a replay is the same byte for byte.
///
/// A B+ tree (Bayer and McCreight 1972) of nodes with at most 32 entries. A leaf holds keys and values; a
/// branch holds children and the lowest key that each had when it was made. A node that becomes empty is left
/// out; nodes are not merged. Two maps with the same entries are equal.
public final class PersistentMap<K extends Comparable<K>, V> {
    private static final int MOST = 32;
    private static final PersistentMap<?, ?> EMPTY =
            new PersistentMap<String, Object>(new Node(new Object[0], new Object[0], 0), 0);

    /// `count` is the number of keys of the map in this node and below it.
    private record Node(Object[] keys, Object[] slots, int count) {
        Node part(int from, int to) {
            return new Node(Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(slots, from, to),
                    counted(from, to));
        }

        private int counted(int from, int to) {
            if (slots[from] instanceof Node) {
                int sum = 0;
                for (int i = from; i < to; i++) sum += ((Node) slots[i]).count;
                return sum;
            }
            return to - from;
        }

        Node withSlot(int place, Object slot, int more) {
            var changed = slots.clone();
            changed[place] = slot;
            return new Node(keys, changed, count + more);
        }

        Node withEntry(int place, Object key, Object slot, int more) {
            return new Node(inserted(keys, place, key), inserted(slots, place, slot), count + more);
        }

        Node withoutEntry(int place, int fewer) {
            return new Node(removed(keys, place), removed(slots, place), count - fewer);
        }

        private static Object[] removed(Object[] old, int place) {
            var shorter = Arrays.copyOf(old, old.length - 1);
            System.arraycopy(old, place + 1, shorter, place, shorter.length - place);
            return shorter;
        }

        private static Object[] inserted(Object[] old, int place, Object element) {
            var grown = new Object[old.length + 1];
            System.arraycopy(old, 0, grown, 0, place);
            grown[place] = element;
            System.arraycopy(old, place, grown, place + 1, old.length - place);
            return grown;
        }
    }

    private final Node root;
    private final int height;

    private PersistentMap(Node root, int height) {
        this.root = root;
        this.height = height;
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    public int size() { return root.count; }

    public boolean isEmpty() { return root.count == 0; }

    public boolean contains(K key) { return find(key) != null; }

    public Optional<V> get(K key) { return Optional.ofNullable(find(key)); }

    public V getOr(K key, V other) {
        var found = find(key);
        return found == null ? other : found;
    }

    @SuppressWarnings("unchecked")
    private V find(K key) {
        var node = root;
        for (int level = height; level > 0; level--) node = (Node) node.slots[child(node, key)];
        int place = place(node, key);
        return place < 0 ? null : (V) node.slots[place];
    }

    /// Where the key stands in the node, or where it would have to be put: -1 for the first place.
    @SuppressWarnings("unchecked")
    private static <K extends Comparable<K>> int place(Node node, K key) {
        int low = 0;
        int high = node.keys.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key.compareTo((K) node.keys[middle]);
            if (order == 0) return middle;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }
        return -low - 1;
    }

    /// Which child of a branch covers the key; the first covers all that is lower.
    private static <K extends Comparable<K>> int child(Node branch, K key) {
        int place = place(branch, key);
        return place >= 0 ? place : Math.max(0, -place - 2);
    }

    /// This map with `key` bound to `value`.
    public PersistentMap<K, V> with(K key, V value) { return update(key, value, _ -> value); }

    /// This map with the value of `key` changed by `change`; a missing key starts from `absent`.
    public PersistentMap<K, V> update(K key, V absent, UnaryOperator<V> change) {
        var changed = put(root, height, key, absent, change);
        if (changed.keys.length <= MOST) return new PersistentMap<>(changed, height);
        var above = new Node(new Object[1], new Object[1], changed.count);
        return new PersistentMap<>(split(above, 0, changed, 0), height + 1);
    }

    @SuppressWarnings("unchecked")
    private static <K extends Comparable<K>, V> Node put(
            Node node, int level, K key, V absent, UnaryOperator<V> change) {
        if (level > 0) {
            int place = child(node, key);
            var old = (Node) node.slots[place];
            var changed = put(old, level - 1, key, absent, change);
            int more = changed.count - old.count;
            return changed.keys.length <= MOST
                    ? node.withSlot(place, changed, more) : split(node, place, changed, more);
        }
        int place = place(node, key);
        if (place >= 0) return node.withSlot(place, some(change.apply((V) node.slots[place])), 0);
        return node.withEntry(-place - 1, key, some(change.apply(absent)), 1);
    }

    private static Object some(Object value) {
        if (value == null) throw new IllegalArgumentException("A map binds no key to nothing.");
        return value;
    }

    /// The branch with its child at `place` given as two halves.
    private static Node split(Node branch, int place, Node child, int more) {
        int middle = child.keys.length / 2;
        var left = child.part(0, middle);
        var right = child.part(middle, child.keys.length);
        var changed = branch.withEntry(place + 1, right.keys[0], right, more);
        changed.keys[place] = left.keys[0];
        changed.slots[place] = left;
        return changed;
    }

    /// This map without `key`.
    public PersistentMap<K, V> without(K key) {
        if (!contains(key)) return this;
        var changed = removed(root, height, key);
        return changed.count == 0 ? empty() : new PersistentMap<>(changed, height);
    }

    private static <K extends Comparable<K>> Node removed(Node node, int level, K key) {
        if (level == 0) return node.withoutEntry(place(node, key), 1);
        int place = child(node, key);
        var changed = removed((Node) node.slots[place], level - 1, key);
        return changed.count == 0 ? node.withoutEntry(place, 1) : node.withSlot(place, changed, -1);
    }

    /// The lowest key; empty for an empty map.
    @SuppressWarnings("unchecked")
    public Optional<K> firstKey() {
        if (isEmpty()) return Optional.empty();
        var node = root;
        for (int level = height; level > 0; level--) node = (Node) node.slots[0];
        return Optional.of((K) node.keys[0]);
    }

    /// Gives every key and value to `reader`, in key order.
    public void forEach(BiConsumer<? super K, ? super V> reader) { walk(root, height, reader); }

    @SuppressWarnings("unchecked")
    private static <K, V> void walk(Node node, int level, BiConsumer<? super K, ? super V> reader) {
        for (int i = 0; i < node.slots.length; i++) {
            if (level > 0) walk((Node) node.slots[i], level - 1, reader);
            else reader.accept((K) node.keys[i], (V) node.slots[i]);
        }
    }

    /// Every key, in order.
    public List<K> keys() {
        var keys = new ArrayList<K>(root.count);
        forEach((key, _) -> keys.add(key));
        return Collections.unmodifiableList(keys);
    }

    /// Every value, in the order of the keys.
    public List<V> values() {
        var values = new ArrayList<V>(root.count);
        forEach((_, value) -> values.add(value));
        return Collections.unmodifiableList(values);
    }

    @Override public boolean equals(Object other) {
        return other instanceof PersistentMap<?, ?> map && size() == map.size()
                && keys().equals(map.keys()) && values().equals(map.values());
    }

    @Override public int hashCode() { return 31 * keys().hashCode() + values().hashCode(); }

    @Override public String toString() {
        var text = new StringJoiner(", ", "{", "}");
        forEach((key, value) -> text.add(key + "=" + value));
        return text.toString();
    }
}
