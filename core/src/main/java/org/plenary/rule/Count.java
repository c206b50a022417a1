package org.plenary.rule;

import java.math.BigInteger;
import java.util.Optional;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// A number taken from a vote: which seats are counted, in which group, with whom left out, and by
/// which weight. Without a weight every seat counts one.
public record Count(Kind kind, Optional<GroupId> of, Optional<Exempt> except, Optional<WeightId> by)
        implements Term {

    /// Whom a count leaves out.
    public sealed interface Exempt {}

    /// Leaves out every seat of a group.
    public record ExceptGroup(GroupId group) implements Exempt {}

    /// Leaves out the party concerned; nobody where the motion concerns no party.
    public record ExceptSubject() implements Exempt {}

    /// Whether the count looks at this seat, whatever its stance.
    public boolean covers(Seat seat, Optional<PartyId> subject) {
        if (of.isPresent() && !seat.groups().contains(of.get())) return false;
        if (except.isEmpty()) return true;
        return !switch (except.get()) {
            case ExceptGroup(var group) -> seat.groups().contains(group);
            case ExceptSubject() -> subject.isPresent() && subject.get().equals(seat.party());
        };
    }

    /// What a seat adds to the count when it is counted.
    public BigInteger worth(Seat seat) { return by.isEmpty() ? BigInteger.ONE : seat.weight(by.get()); }

    /// Every seat of a kind, each counting one.
    public static Count of(Kind kind) {
        return new Count(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
