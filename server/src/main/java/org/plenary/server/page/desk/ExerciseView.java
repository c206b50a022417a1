package org.plenary.server.page.desk;

import java.util.List;
import java.util.Optional;

/// The exercise that is played here: what it is about, what its clock shows, and how it can be moved on.
public record ExerciseView(String name, String says, String now, String zone, List<Step> steps, Optional<String> next) {
    /// A length by which the clock can be moved on.
    public record Step(String length, String says) {}

    public ExerciseView {
        steps = List.copyOf(steps);
    }
}
