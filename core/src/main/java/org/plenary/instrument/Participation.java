package org.plenary.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// One party's path in one instrument: what it did at home and at the depositary, since when it is bound,
/// and whether it has given notice. `statements` are reservations, declarations and objections.
public record Participation(
        PartyId party, Optional<Deposit> signed, List<Deposit> approvals, Optional<Deposit> consent,
        List<Deposit> statements, Optional<Deposit> provisional, Force bound,
        Optional<Withdrawal> withdrawal) {
    public Participation {
        approvals = List.copyOf(approvals);
        statements = List.copyOf(statements);
    }

    public boolean isBound(LocalDate day) {
        return bound.isInForce(day)
                && withdrawal.flatMap(Withdrawal::effective).map(day::isBefore).orElse(true);
    }
}
