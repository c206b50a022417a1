package org.plenary.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// What is served: a charter, the acts on record, and the organisation that follows from both. It is
/// immutable; new acts make a new edition.
public record Edition(Charter charter, List<DatedAct> acts, TreeSet<LocalDate> daysOfChange) {
    public static Edition of(Charter charter, List<DatedAct> acts) {
        var days = new TreeSet<LocalDate>();
        for (var act : acts) {
            if (act.on().isExact()) days.add(act.on().first());
        }
        return new Edition(charter, List.copyOf(acts), days);
    }

    /// The last day before `day` on which an act took effect.
    public Optional<LocalDate> changeBefore(LocalDate day) { return Optional.ofNullable(daysOfChange.lower(day)); }

    /// The first day after `day` on which an act takes effect.
    public Optional<LocalDate> changeAfter(LocalDate day) { return Optional.ofNullable(daysOfChange.higher(day)); }
}
