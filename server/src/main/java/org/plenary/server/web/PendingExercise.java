package org.plenary.server.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.exercise.Exercise;

/// The exercise that is played here; empty where the real record is served.
public record PendingExercise(Supplier<Optional<Exercise>> exercise) {
    public Optional<Exercise> get() { return exercise.get(); }
}
