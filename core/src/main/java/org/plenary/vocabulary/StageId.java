package org.plenary.vocabulary;

/// A place on a procedure, by name.
public record StageId(String value) implements Comparable<StageId> {
    public StageId {
        value = Naming.notBlank(value, "StageId");
    }

    @Override public int compareTo(StageId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
