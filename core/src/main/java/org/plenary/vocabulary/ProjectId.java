package org.plenary.vocabulary;

/// A piece of cooperation work, by id.
public record ProjectId(String value) implements Comparable<ProjectId> {
    public ProjectId {
        value = Naming.notBlank(value, "ProjectId");
    }

    @Override public int compareTo(ProjectId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
