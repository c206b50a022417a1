package org.plenary.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenary.calendar.Deadline;
import org.plenary.vocabulary.StageId;

/// How long a case stood on a stage, beside the time limit that the charter sets there; without a stage, how long it
/// took from its opening to what was first published, beside the time budget of its procedure. `to` is empty while it
/// runs.
public record Spell(Optional<StageId> stage, Instant from, Optional<Instant> to, Optional<Deadline> limit) {
    /// The time used by `now`.
    public Duration used(Instant now) { return Duration.between(from, to.orElse(now)); }

    /// The time that is left at `now`, none once it is over; empty where there is no limit, or nothing runs.
    public Optional<Duration> left(Instant now) {
        if (to.isPresent()) return Optional.empty();
        return limit.map(one -> one.hasRunOut(now) ? Duration.ZERO : Duration.between(now, one.end()));
    }

    /// Whether the limit was used up; what was done in the last second was in time, unless the clock led on.
    public boolean isUsedUp(Instant now) {
        var end = to.orElse(now);
        return limit.filter(one -> one.hasRunOut(end) || to.equals(Optional.of(one.end()))).isPresent();
    }
}
