package org.plenary.server.clerk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;
import org.plenary.organisation.Decider;
import org.plenary.organisation.Organisation;
import org.plenary.organisation.Visibility;

/// What the core says of time and of openness, as the clerk asks it.
public final class CharterLaw implements ByLaw {
    @Override public Optional<List<DatedAct>> due(Charter charter, Organisation organisation, Instant now) {
        var acts = Decider.due(charter, organisation, now);
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts);
    }

    @Override public Optional<Instant> next(Charter charter, Organisation organisation, Instant now) {
        return Decider.next(organisation);
    }

    /// Sealed is what is not open to everyone.
    public static Openness openness(Charter charter) {
        return (act, organisation) -> new Visibility(charter, organisation,
                LocalDate.ofInstant(act.entered(), charter.profile().zone())).isOpen(act.act());
    }
}
