package org.plenary.vocabulary;

/// One run of a procedure, by a short stable id such as `admission-BLR-2022`.
public record CaseId(String value) implements Comparable<CaseId> {
    public CaseId {
        value = Naming.notBlank(value, "CaseId");
    }

    @Override public int compareTo(CaseId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
