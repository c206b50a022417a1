package org.plenary.lab.replay;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.rule.Tally;
import org.plenary.vocabulary.PartyId;

/// What a rule made of one recorded vote.
///
/// @param decisive  the parties each of which alone could have turned it
/// @param overruled those against it where it is adopted: it binds them although they said no
public record Replayed(
        RecordedMotion motion, Forum.Law law, boolean adopted, Tally tally, List<PartyId> decisive,
        List<PartyId> overruled) {
    public Replayed {
        decisive = List.copyOf(decisive);
        overruled = List.copyOf(overruled);
    }

    /// The record gives an outcome, and the rule the same.
    public boolean reproduces() { return motion.adopted().isPresent() && motion.adopted().get() == adopted; }

    /// The record gives an outcome, and the rule another.
    public boolean flips() { return motion.adopted().isPresent() && motion.adopted().get() != adopted; }

    /// How many days earlier the question would have been settled: the rule adopts on the day of the vote what was
    /// settled only later. Empty where the record does not know both days, or the rule does not adopt.
    public Optional<Long> daysSaved() {
        if (!adopted || motion.date().isEmpty() || motion.settled().isEmpty()) return Optional.empty();
        return Optional.of(Math.max(0, ChronoUnit.DAYS.between(motion.date().get(), motion.settled().get())));
    }
}
