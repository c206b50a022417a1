package org.plenary.vocabulary;

/// An organ by the name the charter gives it, for example `heads of state`.
public record BodyId(String value) implements Comparable<BodyId> {
    public BodyId {
        value = Naming.notBlank(value, "BodyId");
    }

    @Override public int compareTo(BodyId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
