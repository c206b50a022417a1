package org.plenary.vocabulary;

/// How well an incident is borne out, by name, for example `documented`.
public record GradeId(String value) implements Comparable<GradeId> {
    public GradeId {
        value = Naming.notBlank(value, "GradeId");
    }

    @Override public int compareTo(GradeId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
