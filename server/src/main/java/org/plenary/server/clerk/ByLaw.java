package org.plenary.server.clerk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;
import org.plenary.organisation.Organisation;

/// What happens by law alone when its time has come: a silence that expires, a notice that takes effect.
/// A pure function of charter, organisation and moment; the clerk asks it again until nothing is due.
@FunctionalInterface
public interface ByLaw {
    /// The acts that are due next, each with the date on which it fell due; empty when nothing is.
    Optional<List<DatedAct>> due(Charter charter, Organisation organisation, Instant now);

    /// When something falls due next, as far as it is known. Without it the clerk asks each minute.
    default Optional<Instant> next(Charter charter, Organisation organisation, Instant now) {
        return Optional.empty();
    }

    /// Nothing happens by law alone.
    static ByLaw none() { return (_, _, _) -> Optional.empty(); }
}
