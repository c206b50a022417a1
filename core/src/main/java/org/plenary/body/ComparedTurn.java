package org.plenary.body;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A recorded turn beside the turn that the charter's rotation names: the next in the order in force that
/// day, among the parties that had a seat that day. `before` and `expected` are empty for the first turn
/// on record. `reason` is what the record says about a departure.
public record ComparedTurn(
        BodyId body, OrderId order, PartialDate on, Optional<PartyId> before, Optional<PartyId> expected,
        PartyId recorded, List<PartyId> passedOver, Optional<Words> reason, Turn turn) {
    public ComparedTurn {
        passedOver = List.copyOf(passedOver);
    }

    /// Whether the record follows the rotation, as far as that can be said.
    public boolean follows() { return expected.isEmpty() || expected.get().equals(recorded); }
}
