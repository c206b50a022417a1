package org.plenary.organisation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;
import org.plenary.motion.Motions;

/// What happens by law because time has run: silence that expires, clocks of cases, deferrals that end.
final class Lapses {
    /// Something that fell due at a moment, with the acts that follow.
    record Lapsed(Instant due, List<DatedAct> acts) {}

    private Lapses() {}

    /// The earliest thing that is due at `now`, with everything it brings about; empty when nothing is.
    static List<DatedAct> next(Charter charter, Organisation organisation, Instant now) {
        return Stream.of(MotionLapses.earliest(charter, organisation, now),
                        CaseLapses.earliest(charter, organisation, now))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Lapsed::due))
                .map(lapsed -> Performance.withConsequences(charter, organisation, lapsed.acts()))
                .orElse(List.of());
    }

    /// When something falls due next, as far as is known now.
    static Optional<Instant> nextMoment(Organisation organisation) {
        return Stream.of(organisation.motions().next().map(Motions.Expiry::at), CaseLapses.nextMoment(organisation))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
