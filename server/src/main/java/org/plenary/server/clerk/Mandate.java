package org.plenary.server.clerk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// What a clerk works by: the charter, the history to be entered first, the clock that stamps entries,
/// what happens by law alone, and which acts are open to all.
public record Mandate(
        Charter charter, List<DatedAct> history, InstantSource clock, ByLaw byLaw, Openness openness) {
    public Mandate {
        history = List.copyOf(history);
    }

    /// By the clock of this machine; nothing happens by law alone, and every act is open.
    public static Mandate of(Charter charter, List<DatedAct> history) {
        return new Mandate(charter, history, InstantSource.system(), ByLaw.none(), Openness.all());
    }

    public Mandate with(InstantSource other) { return new Mandate(charter, history, other, byLaw, openness); }

    public Mandate with(ByLaw other) { return new Mandate(charter, history, clock, other, openness); }

    public Mandate with(Openness other) { return new Mandate(charter, history, clock, byLaw, other); }

    /// The day it is in the organisation.
    public LocalDate today() { return LocalDate.ofInstant(clock.instant(), charter.profile().zone()); }
}
