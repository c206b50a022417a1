package org.plenary.vocabulary;

/// A form of instrument by the name the charter gives it, for example `treaty`.
public record FormId(String value) implements Comparable<FormId> {
    public FormId {
        value = Naming.notBlank(value, "FormId");
    }

    @Override public int compareTo(FormId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
