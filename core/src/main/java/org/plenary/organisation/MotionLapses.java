package org.plenary.organisation;

import java.time.Instant;
import java.util.Optional;
import org.plenary.charter.Charter;

/// What fell due for a motion: silence that expired, a deferral that ended.
final class MotionLapses {
    private MotionLapses() {}

    /// The earliest thing that is due at `now`.
    static Optional<Lapses.Lapsed> earliest(Charter charter, Organisation organisation, Instant now) {
        return Optional.empty();
    }
}
