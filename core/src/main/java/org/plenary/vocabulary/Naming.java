package org.plenary.vocabulary;

/// What every identifier must satisfy.
final class Naming {
    private Naming() {}

    static String notBlank(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("%s needs a name of at least one letter.".formatted(what));
        }
        return value.strip();
    }
}
