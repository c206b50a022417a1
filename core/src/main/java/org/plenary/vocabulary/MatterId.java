package org.plenary.vocabulary;

/// A kind of question that bodies decide, as the charter lists it, for example `admission`.
public record MatterId(String value) implements Comparable<MatterId> {
    public MatterId {
        value = Naming.notBlank(value, "MatterId");
    }

    @Override public int compareTo(MatterId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
