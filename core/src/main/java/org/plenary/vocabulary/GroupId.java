package org.plenary.vocabulary;

/// A named set of seats that a decision rule counts apart, for example `permanent`.
public record GroupId(String value) implements Comparable<GroupId> {
    public GroupId {
        value = Naming.notBlank(value, "GroupId");
    }

    @Override public int compareTo(GroupId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
