package org.plenary.rule;

import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// Which seats a count looks at, whatever their stance.
final class Scope {
    private Scope() {}

    static boolean covers(Count count, Seat seat, Optional<PartyId> subject) {
        if (count.of().isPresent() && !seat.groups().contains(count.of().get())) return false;
        if (count.except().isEmpty()) return true;
        return !switch (count.except().get()) {
            case Count.ExceptGroup(var group) -> seat.groups().contains(group);
            case Count.ExceptSubject() -> subject.isPresent() && subject.get().equals(seat.party());
        };
    }
}
