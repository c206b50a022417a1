package org.plenary.vocabulary;

/// Something that a party or a body owes, by a short stable id.
public record CommitmentId(String value) implements Comparable<CommitmentId> {
    public CommitmentId {
        value = Naming.notBlank(value, "CommitmentId");
    }

    @Override public int compareTo(CommitmentId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
