package org.plenary.vocabulary;

/// What a text says in one language, and with which weight.
public record Wording(String text, TextStatus status) {
    public static Wording unofficial(String text) { return new Wording(text, TextStatus.UNOFFICIAL); }
}
