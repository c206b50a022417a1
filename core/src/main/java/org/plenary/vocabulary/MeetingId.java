package org.plenary.vocabulary;

/// A convened meeting of a body, by a short stable id such as `heads-of-state-17`.
public record MeetingId(String value) implements Comparable<MeetingId> {
    public MeetingId {
        value = Naming.notBlank(value, "MeetingId");
    }

    @Override public int compareTo(MeetingId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
