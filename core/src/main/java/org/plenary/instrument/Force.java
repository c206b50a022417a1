package org.plenary.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;

/// Since when an instrument is in force, generally or for one party: as reckoned from the record, and as
/// a source reports it. The two stand side by side and neither is changed to fit the other.
public record Force(Reckoning computed, Optional<DatedAct> reported) {
    /// The day: reckoned where it can be, else as reported.
    public Optional<PartialDate> on() { return computed.on().or(() -> reported.map(DatedAct::on)); }

    public boolean isInForce(LocalDate day) {
        return on().map(since -> !since.first().isAfter(day)).orElse(false);
    }

    /// Whether both days are known and differ beyond what their precision leaves open.
    public boolean isAtOdds() {
        if (computed.on().isEmpty() || reported.isEmpty()) return false;
        var one = computed.on().get();
        var other = reported.get().on();
        return one.last().isBefore(other.first()) || other.last().isBefore(one.first());
    }
}
