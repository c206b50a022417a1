package org.plenary.vocabulary;

/// A second-track or people-to-people network, by id.
public record NetworkId(String value) implements Comparable<NetworkId> {
    public NetworkId {
        value = Naming.notBlank(value, "NetworkId");
    }

    @Override public int compareTo(NetworkId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
