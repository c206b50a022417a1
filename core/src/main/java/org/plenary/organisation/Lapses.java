package org.plenary.organisation;

import java.time.Instant;
import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;

/// What happens by law because time has run: silence that expires, clocks of cases, deferrals that end.
final class Lapses {
    private Lapses() {}

    /// The earliest thing that is due at `now`, with everything it brings about; empty when nothing is.
    static List<DatedAct> next(Charter charter, Organisation organisation, Instant now) { return List.of(); }
}
