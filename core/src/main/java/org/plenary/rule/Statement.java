package org.plenary.rule;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// What a finding says, as numbers and names; `FindingText` puts it into words.
public sealed interface Statement {
    /// Every part is needed.
    record EachOf() implements Statement {}

    /// One part is enough.
    record OneOf() implements Statement {}

    /// The part must not hold.
    record NoneOf() implements Statement {}

    /// Two amounts were reckoned and compared.
    record Compared(Reckoned left, Relation relation, Reckoned right) implements Statement {}

    /// Whether the one whose signature is needed has signed.
    record Signed(Who who) implements Statement {}

    /// Whether the party concerned has consented.
    record Consented(Optional<PartyId> subject) implements Statement {}

    /// How long the silence procedure has run, in the unit of the length that is needed.
    record Silence(Lapse needed, long elapsed) implements Statement {}

    /// An amount with what its terms counted, term by term, and what they come to.
    record Reckoned(Amount amount, List<BigInteger> counted, Quantity total) {}
}
