package org.plenary.vocabulary;

/// A threshold of incidents, by name, for example `consultation`.
public record ThresholdId(String value) implements Comparable<ThresholdId> {
    public ThresholdId {
        value = Naming.notBlank(value, "ThresholdId");
    }

    @Override public int compareTo(ThresholdId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
