package org.plenary.vocabulary;

/// A decision rule by the name the charter gives it, for example `consensus`.
public record RuleId(String value) implements Comparable<RuleId> {
    public RuleId {
        value = Naming.notBlank(value, "RuleId");
    }

    @Override public int compareTo(RuleId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
