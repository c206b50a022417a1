package org.plenary.vocabulary;

/// A post of the organisation by the name the charter gives it, for example `secretary-general`.
public record OfficeId(String value) implements Comparable<OfficeId> {
    public OfficeId {
        value = Naming.notBlank(value, "OfficeId");
    }

    @Override public int compareTo(OfficeId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
