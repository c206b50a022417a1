package org.plenary.vocabulary;

/// What a party can be here, by the name the charter gives it, for example `member`.
public record StandingId(String value) implements Comparable<StandingId> {
    public StandingId {
        value = Naming.notBlank(value, "StandingId");
    }

    @Override public int compareTo(StandingId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
