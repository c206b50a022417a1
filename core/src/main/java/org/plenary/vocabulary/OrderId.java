package org.plenary.vocabulary;

/// A rotation order by the name the charter gives it, for example `russian-alphabetical`.
public record OrderId(String value) implements Comparable<OrderId> {
    public OrderId {
        value = Naming.notBlank(value, "OrderId");
    }

    @Override public int compareTo(OrderId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
