package org.plenary.vocabulary;

/// A level of relations between two parties, as the charter's ladder names it.
public record LevelId(String value) implements Comparable<LevelId> {
    public LevelId {
        value = Naming.notBlank(value, "LevelId");
    }

    @Override public int compareTo(LevelId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
