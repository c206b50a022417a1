package org.plenary.server.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.read.CouncilOutcome;

/// Recorded votes: positions of parties, or counts alone.
public record Votes(RollCalls positions, List<CouncilOutcome> counts) {
    public Votes {
        counts = List.copyOf(counts);
    }

    public static Votes of(RollCalls positions) { return new Votes(positions, List.of()); }

    public static Votes counted(List<CouncilOutcome> counts) {
        return new Votes(new RollCallBuilder().build(), counts);
    }

    /// Whether positions are unknown.
    public boolean areCounts() { return !counts.isEmpty(); }

    public int size() { return areCounts() ? counts.size() : positions.motions().size(); }

    int outcomes() {
        return areCounts() ? counts.size()
                : (int) positions.motions().stream().filter(motion -> motion.adopted().isPresent()).count();
    }

    /// The days of the motions, as far as they are known.
    SortedSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        positions.motions().forEach(motion -> motion.date().ifPresent(days::add));
        counts.forEach(vote -> vote.date().ifPresent(days::add));
        return days;
    }

    /// The motions of that time; those without a date belong to none.
    Votes between(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() && until.isEmpty()) return this;
        Predicate<Optional<LocalDate>> chosen = date -> date
                .filter(day -> !day.isBefore(from.orElse(LocalDate.MIN)) && !day.isAfter(until.orElse(LocalDate.MAX)))
                .isPresent();
        return new Votes(positions.where(motion -> chosen.test(motion.date())),
                counts.stream().filter(vote -> chosen.test(vote.date())).toList());
    }
}
