package org.plenary.vocabulary;

/// An incident on record, by name, for example `incident-KAZ-1`.
public record IncidentId(String value) implements Comparable<IncidentId> {
    public IncidentId {
        value = Naming.notBlank(value, "IncidentId");
    }

    @Override public int compareTo(IncidentId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
