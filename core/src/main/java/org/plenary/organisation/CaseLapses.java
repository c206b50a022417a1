package org.plenary.organisation;

import java.time.Instant;
import java.util.Optional;
import org.plenary.charter.Charter;

/// What fell due for a case: a clock that ran out.
final class CaseLapses {
    private CaseLapses() {}

    /// The earliest thing that is due at `now`.
    static Optional<Lapses.Lapsed> earliest(Charter charter, Organisation organisation, Instant now) {
        return Optional.empty();
    }

    /// When a clock runs out next.
    static Optional<Instant> nextMoment(Organisation organisation) { return Optional.empty(); }
}
