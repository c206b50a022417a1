package org.plenary.membership;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// A standing that a party holds, from `since` until `until` where its end is known, with the act that
/// granted it. `suspended` and `lapsed` are the acts that say so, where the party's rights rest or it
/// takes no part on the day asked about.
public record Holding(
        PartyId party, StandingId standing, PartialDate since, Optional<PartialDate> until,
        Optional<DatedAct> suspended, Optional<DatedAct> lapsed, DatedAct act, Optional<DatedAct> ended) {

    /// Whether the party can use its rights: it holds the standing and is not suspended.
    public boolean isInGoodStanding() { return suspended.isEmpty(); }
}
