package org.plenary.timeline;

import java.util.Arrays;

/// Copies of arrays with one more element at a place.
final class Insertion {
    private Insertion() {}

    static long[] of(long[] old, int place, long value) {
        var grown = Arrays.copyOf(old, old.length + 1);
        System.arraycopy(old, place, grown, place + 1, old.length - place);
        grown[place] = value;
        return grown;
    }

    static <E> E[] of(E[] old, int place, E value) {
        var grown = Arrays.copyOf(old, old.length + 1);
        System.arraycopy(old, place, grown, place + 1, old.length - place);
        grown[place] = value;
        return grown;
    }
}
