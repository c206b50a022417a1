package org.plenary.vocabulary;

/// A named weighing of seats, for example `population`.
public record WeightId(String value) implements Comparable<WeightId> {
    public WeightId {
        value = Naming.notBlank(value, "WeightId");
    }

    @Override public int compareTo(WeightId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
