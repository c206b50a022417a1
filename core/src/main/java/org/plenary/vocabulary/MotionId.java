package org.plenary.vocabulary;

/// A motion before a body, by a short stable id such as `heads-of-state-25-admission`.
public record MotionId(String value) implements Comparable<MotionId> {
    public MotionId {
        value = Naming.notBlank(value, "MotionId");
    }

    @Override public int compareTo(MotionId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
