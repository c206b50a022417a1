package org.plenary.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;

/// A day reckoned from the record, step by step, or what is missing for it.
public record Reckoning(Optional<PartialDate> on, List<Derivation> steps, List<Missing> missing) {
    public Reckoning {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    static Reckoning of(PartialDate on, Derivation... steps) {
        return new Reckoning(Optional.of(on), List.of(steps), List.of());
    }

    static Reckoning lacking(Missing... missing) {
        return new Reckoning(Optional.empty(), List.of(), List.of(missing));
    }

    /// The same reckoning with its grounds laid before it.
    Reckoning after(List<Derivation> before) {
        var all = new ArrayList<>(before);
        all.addAll(steps);
        return new Reckoning(on, all, missing);
    }
}
