package org.plenary.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// A sorted map that is never changed: adding a key gives a new map that shares all but one path with
/// the old. Iteration is in key order on every machine, so a replay is the same byte for byte.
///
/// A treap (Seidel and Aragon 1996) whose priorities are a mix of the key's hash; keys must have a hash
/// that is the same in every run (strings and records of strings have).
public final class PersistentMap<K extends Comparable<K>, V> implements Iterable<PersistentMap.Pair<K, V>> {
    /// A key and its value.
    public record Pair<K, V>(K key, V value) {}

    private record Node<K, V>(K key, V value, int priority, Node<K, V> left, Node<K, V> right) {
        Node<K, V> withValue(V other) { return new Node<>(key, other, priority, left, right); }

        Node<K, V> withLeft(Node<K, V> other) { return new Node<>(key, value, priority, other, right); }

        Node<K, V> withRight(Node<K, V> other) { return new Node<>(key, value, priority, left, other); }
    }

    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<String, Object>(null, 0);

    private final Node<K, V> root;
    private final int size;

    private PersistentMap(Node<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    public int size() { return size; }

    public boolean isEmpty() { return size == 0; }

    public boolean contains(K key) { return find(key) != null; }

    public Optional<V> get(K key) {
        var node = find(key);
        return node == null ? Optional.empty() : Optional.of(node.value);
    }

    public V getOr(K key, V other) {
        var node = find(key);
        return node == null ? other : node.value;
    }

    private Node<K, V> find(K key) {
        var node = root;
        while (node != null) {
            int order = key.compareTo(node.key);
            if (order == 0) return node;
            node = order < 0 ? node.left : node.right;
        }
        return null;
    }

    /// This map with `key` bound to `value`.
    public PersistentMap<K, V> with(K key, V value) { return put(key, value, find(key) == null); }

    /// This map with the value of `key` changed by `change`; a missing key starts from `absent`.
    public PersistentMap<K, V> update(K key, V absent, UnaryOperator<V> change) {
        var node = find(key);
        return put(key, change.apply(node == null ? absent : node.value), node == null);
    }

    private PersistentMap<K, V> put(K key, V value, boolean grows) {
        return new PersistentMap<>(insert(root, key, value), grows ? size + 1 : size);
    }

    /// Gives every key and value to `reader`, in key order.
    public void forEach(BiConsumer<? super K, ? super V> reader) { walk(root, reader); }

    private static <K, V> void walk(Node<K, V> from, BiConsumer<? super K, ? super V> reader) {
        for (var node = from; node != null; node = node.right) {
            walk(node.left, reader);
            reader.accept(node.key, node.value);
        }
    }

    /// Every key, in order.
    public List<K> keys() {
        var keys = new ArrayList<K>(size);
        forEach((key, _) -> keys.add(key));
        return Collections.unmodifiableList(keys);
    }

    /// Every value, in the order of the keys.
    public List<V> values() {
        var values = new ArrayList<V>(size);
        forEach((_, value) -> values.add(value));
        return Collections.unmodifiableList(values);
    }

    private static <K extends Comparable<K>, V> Node<K, V> insert(Node<K, V> node, K key, V value) {
        if (node == null) return new Node<>(key, value, mix(key.hashCode()), null, null);
        int order = key.compareTo(node.key);
        if (order == 0) return node.withValue(value);
        if (order < 0) {
            var left = insert(node.left, key, value);
            return left.priority > node.priority
                    ? left.withRight(node.withLeft(left.right)) : node.withLeft(left);
        }
        var right = insert(node.right, key, value);
        return right.priority > node.priority
                ? right.withLeft(node.withRight(right.left)) : node.withRight(right);
    }

    /// Finaliser of MurmurHash3: spreads similar keys over all priorities.
    private static int mix(int hash) {
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    @Override public Iterator<Pair<K, V>> iterator() {
        var path = new ArrayDeque<Node<K, V>>();
        descend(path, root);
        return new Iterator<>() {
            @Override public boolean hasNext() { return !path.isEmpty(); }

            @Override public Pair<K, V> next() {
                if (path.isEmpty()) throw new NoSuchElementException("The map has no further key.");
                var node = path.pop();
                descend(path, node.right);
                return new Pair<>(node.key, node.value);
            }
        };
    }

    private static <K, V> void descend(ArrayDeque<Node<K, V>> path, Node<K, V> node) {
        for (var next = node; next != null; next = next.left) path.push(next);
    }
}
