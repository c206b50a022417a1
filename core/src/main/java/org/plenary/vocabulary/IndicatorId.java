package org.plenary.vocabulary;

/// A figure that parties have over time, by id, for example `population`.
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    public IndicatorId {
        value = Naming.notBlank(value, "IndicatorId");
    }

    @Override public int compareTo(IndicatorId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
