package org.plenary.vocabulary;

/// A state by ISO 3166-1 alpha-3 code (`IND`), an organisation or entity by its short id (`ASEAN`).
public record PartyId(String value) implements Comparable<PartyId> {
    public PartyId {
        value = Naming.notBlank(value, "PartyId");
    }

    @Override public int compareTo(PartyId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
