package org.plenary.lab.own;

import org.plenary.membership.Holding;
import org.plenary.membership.Step;

/// A request for a standing that was granted in the end: its first step on record, and what was received.
public record Answered(Step first, Holding received) {
    /// The days between, at least; dates may be known to the month or the year only.
    public long fewestDays() { return first.on().fewestDaysTo(received.since()); }

    /// The days between, at most.
    public long mostDays() { return first.on().mostDaysTo(received.since()); }
}
