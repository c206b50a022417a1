package org.plenary.vocabulary;

/// A paper by its symbol, such as `CFM/2026/12`.
public record PaperId(String value) implements Comparable<PaperId> {
    public PaperId {
        value = Naming.notBlank(value, "PaperId");
    }

    @Override public int compareTo(PaperId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
