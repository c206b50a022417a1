package org.plenary.vocabulary;

/// An adopted text in the depositary's care, by a short stable id such as `charter`.
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    public InstrumentId {
        value = Naming.notBlank(value, "InstrumentId");
    }

    @Override public int compareTo(InstrumentId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
