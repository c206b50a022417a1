package org.plenary.body;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A recorded turn beside the turn that the charter's rotation names: the order in force that day, among
/// the parties that could take a turn that day. `expected` is empty for the first turn on record.
public record Deviation(
        BodyId body, OrderId order, PartialDate on, Optional<PartyId> before, Optional<PartyId> expected,
        PartyId recorded, List<PartyId> passedOver, Optional<Words> reason, Turn turn) {
    public Deviation {
        passedOver = List.copyOf(passedOver);
    }

    /// Whether the record follows the rotation.
    public boolean follows() { return expected.isEmpty() || expected.get().equals(recorded); }
}
