package org.plenary.vocabulary;

/// A path laid down by the charter, by name, for example `withdrawal`.
public record ProcedureId(String value) implements Comparable<ProcedureId> {
    public ProcedureId {
        value = Naming.notBlank(value, "ProcedureId");
    }

    @Override public int compareTo(ProcedureId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
