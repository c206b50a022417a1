package org.plenary.vocabulary;

/// An idea whose wording is traced through instruments, by id.
public record ConceptId(String value) implements Comparable<ConceptId> {
    public ConceptId {
        value = Naming.notBlank(value, "ConceptId");
    }

    @Override public int compareTo(ConceptId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
