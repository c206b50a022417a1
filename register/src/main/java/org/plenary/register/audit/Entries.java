package org.plenary.register.audit;

/// A run of entries by their indexes, both ends included.
public record Entries(long first, long last) {
    public Entries {
        if (first < 0 || last < first) throw new IllegalArgumentException("No run: " + first + " to " + last);
    }

    public static Entries only(long index) { return new Entries(index, index); }

    @Override public String toString() {
        return first == last ? "entry " + first : "entries " + first + " to " + last;
    }
}
