package org.plenary.server.clerk;

import java.util.Optional;

/// What whoever files calls a filing, so that repeating it after a lost answer enters it once: 1 to 128
/// visible ASCII characters, its own for each author. It stands in the register; it should say nothing.
public record FilingKey(String value) {
    public static final int LONGEST = 128;

    public FilingKey {
        if (!isKey(value)) throw new IllegalArgumentException("A filing's key has 1 to 128 visible ASCII characters.");
    }

    /// The key; empty where the text cannot be one.
    public static Optional<FilingKey> parse(String text) {
        return isKey(text) ? Optional.of(new FilingKey(text)) : Optional.empty();
    }

    private static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    @Override public String toString() { return value; }
}
