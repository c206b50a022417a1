package org.plenary.lab.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.vocabulary.PartyId;

/// Under which code a seat was held before a membership went on under another. Public records carry one code through
/// all years where the charter of the day knows the seat by the earlier one.
final class SeatNames {
    /// Until `until` the seat of `party` stands under `earlier`.
    private record Name(PartyId party, PartyId earlier, LocalDate until) {}

    private static final List<Name> NAMES = List.of(
            // letter of the President of the Russian Federation to the Secretary-General, 24 December 1991
            new Name(new PartyId("RUS"), new PartyId("SUN"), LocalDate.of(1991, 12, 24)),
            // General Assembly resolution 2758 (XXVI), 25 October 1971: who represents China
            new Name(new PartyId("TWN"), new PartyId("CHN"), LocalDate.of(1971, 10, 25)));

    private SeatNames() {}

    /// The party among those seated on a day that held the seat for which `party` is named now; empty where `party`
    /// sits there itself or never took over a seat.
    static Optional<PartyId> holder(PartyId party, LocalDate day, Set<PartyId> seated) {
        if (seated.contains(party)) return Optional.empty();
        return NAMES.stream().filter(name -> name.party().equals(party) && day.isBefore(name.until()))
                .map(Name::earlier).filter(seated::contains).findFirst();
    }
}
