package org.plenary.timeline;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// A list that is never changed: adding an element gives a new list that shares all but the last
/// chunk with the old.
///
/// A tree of chunks of 32 with the newest chunk kept apart (Bagwell and Rompf 2011): adding costs
/// constant time but for one step in 32, reading by index a path of at most seven chunks.
public final class PersistentList<E> implements Iterable<E> {
    private static final int BITS = 5;
    private static final int CHUNK = 1 << BITS;
    private static final PersistentList<?> EMPTY =
            new PersistentList<>(0, BITS, new Object[0], new Object[0]);

    private final int size;
    private final int shift;
    private final Object[] root;
    private final Object[] tail;

    private PersistentList(int size, int shift, Object[] root, Object[] tail) {
        this.size = size;
        this.shift = shift;
        this.root = root;
        this.tail = tail;
    }

    @SuppressWarnings("unchecked")
    public static <E> PersistentList<E> empty() { return (PersistentList<E>) EMPTY; }

    public int size() { return size; }

    public boolean isEmpty() { return size == 0; }

    /// This list with `element` at its end.
    public PersistentList<E> with(E element) {
        if (tail.length < CHUNK) {
            return new PersistentList<>(size + 1, shift, root, grown(tail, tail.length, element));
        }
        var only = new Object[] {element};
        int chunks = (size >>> BITS) - 1;
        if (chunks == 1 << shift) {
            var higher = new Object[] {root, path(shift, tail)};
            return new PersistentList<>(size + 1, shift + BITS, higher, only);
        }
        return new PersistentList<>(size + 1, shift, pushed(root, shift, chunks), only);
    }

    private Object[] pushed(Object[] node, int level, int chunk) {
        int place = chunk >>> (level - BITS) & CHUNK - 1;
        if (level == BITS) return grown(node, place, tail);
        boolean opens = place == node.length;
        return grown(node, place, opens
                ? path(level - BITS, tail) : pushed((Object[]) node[place], level - BITS, chunk));
    }

    private static Object[] path(int level, Object[] chunk) {
        return level == 0 ? chunk : new Object[] {path(level - BITS, chunk)};
    }

    private static Object[] grown(Object[] old, int place, Object element) {
        var copy = Arrays.copyOf(old, Math.max(old.length, place + 1));
        copy[place] = element;
        return copy;
    }

    /// The element at `index`, counted from 0.
    @SuppressWarnings("unchecked")
    public E get(int index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "The list has %d elements, none at %d.".formatted(size, index));
        }
        return (E) chunk(index)[index & CHUNK - 1];
    }

    private Object[] chunk(int index) {
        if (index >= size - tail.length) return tail;
        var node = root;
        for (int level = shift; level > 0; level -= BITS) node = (Object[]) node[index >>> level & CHUNK - 1];
        return node;
    }

    @Override public Iterator<E> iterator() {
        return new Iterator<>() {
            private int next;
            private Object[] chunk;

            @Override public boolean hasNext() { return next < size; }

            @SuppressWarnings("unchecked")
            @Override public E next() {
                if (next >= size) throw new NoSuchElementException("The list has no further element.");
                if ((next & CHUNK - 1) == 0) chunk = chunk(next);
                return (E) chunk[next++ & CHUNK - 1];
            }
        };
    }

    @Override public boolean equals(Object other) {
        if (!(other instanceof PersistentList<?> list) || list.size != size) return false;
        var theirs = list.iterator();
        for (var element : this) if (!element.equals(theirs.next())) return false;
        return true;
    }

    @Override public int hashCode() {
        int hash = 1;
        for (var element : this) hash = 31 * hash + element.hashCode();
        return hash;
    }
}
