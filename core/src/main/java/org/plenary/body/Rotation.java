package org.plenary.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// How a chair goes round: an order of parties, of which only some may take a turn on a given day.
public record Rotation(List<PartyId> order) {
    public Rotation {
        order = List.copyOf(order);
    }

    /// The party whose turn comes after `before`, among `eligible`: the next in the order, from its end
    /// back to its beginning. Empty where nobody in the order is eligible.
    public Optional<PartyId> next(PartyId before, Collection<PartyId> eligible) {
        int start = order.indexOf(before);
        for (int step = 1; step <= order.size(); step++) {
            var candidate = order.get(Math.floorMod(start + step, order.size()));
            if (eligible.contains(candidate)) return Optional.of(candidate);
        }
        return Optional.empty();
    }

    /// The eligible parties between `before` and `after`, who would have had their turn earlier.
    public List<PartyId> between(PartyId before, PartyId after, Collection<PartyId> eligible) {
        var between = new ArrayList<PartyId>();
        if (!order.contains(after)) return between;
        int start = order.indexOf(before);
        for (int step = 1; step <= order.size(); step++) {
            var candidate = order.get(Math.floorMod(start + step, order.size()));
            if (candidate.equals(after)) break;
            if (eligible.contains(candidate)) between.add(candidate);
        }
        return between;
    }
}
