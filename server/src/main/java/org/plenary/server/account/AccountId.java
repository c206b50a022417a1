package org.plenary.server.account;

/// The name under which a person signs in: made by the program, lower case, without meaning beyond the party
/// or body that it starts with, for example `kaz-4t7m2`.
public record AccountId(String value) implements Comparable<AccountId> {
    public AccountId {
        if (!value.matches("[a-z0-9-]{3,40}")) throw new IllegalArgumentException("No account id: " + value);
    }

    @Override public int compareTo(AccountId other) { return value.compareTo(other.value); }

    @Override public String toString() { return value; }
}
