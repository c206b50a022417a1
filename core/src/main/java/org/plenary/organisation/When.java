package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;

/// The legal day of what follows by law, and the moment at which it is entered.
record When(PartialDate on, Instant entered) {
    static When of(DatedAct cause) { return new When(cause.on(), cause.entered()); }

    LocalDate day() { return on.last(); }

    /// An act that follows by law on that day.
    DatedAct act(Act act, Optional<BodyId> by) {
        return new DatedAct(act, on, entered, by, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    DatedAct act(Act act) { return act(act, Optional.empty()); }
}
