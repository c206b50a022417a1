package org.plenary.register.checkpoint;

import java.util.function.Function;

/// What came of reading bytes that a stranger may have written: the value, or why there is none.
public sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    record Unreadable<T>(String reason) implements Reading<T> {}

    static <T> Reading<T> of(T value) { return new Read<>(value); }

    static <T> Reading<T> not(String reason) { return new Unreadable<>(reason); }

    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return switch (this) {
            case Read<T>(var value) -> next.apply(value);
            case Unreadable<T>(var reason) -> not(reason);
        };
    }
}
