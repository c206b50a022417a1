package org.plenary.vocabulary;

import java.util.function.Function;

/// What reading a phrase of the charter language gives: its meaning, or why it has none and how to mend it.
public sealed interface Phrase<T> {
    record Meaning<T>(T value) implements Phrase<T> {}

    record Fault<T>(String message, String remedy) implements Phrase<T> {}

    static <T> Phrase<T> of(T value) { return new Meaning<>(value); }

    static <T> Phrase<T> fault(String message, String remedy) { return new Fault<>(message, remedy); }

    /// The same phrase with its meaning put differently; a fault stays the same fault.
    default <R> Phrase<R> map(Function<T, R> change) {
        return switch (this) {
            case Meaning<T>(var value) -> new Meaning<>(change.apply(value));
            case Fault<T>(var message, var remedy) -> new Fault<>(message, remedy);
        };
    }
}
