package org.plenary.vocabulary;

/// A calendar of working days by the name the charter gives it.
public record CalendarId(String value) implements Comparable<CalendarId> {
    public CalendarId {
        value = Naming.notBlank(value, "CalendarId");
    }

    @Override public int compareTo(CalendarId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
