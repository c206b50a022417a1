package org.plenary.organisation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.act.Author;
import org.plenary.procedure.Move;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;

/// A move that is open in a case: who may file it on the day, how many must do so together, and who has done so.
public record NextMove(
        Move move, SortedSet<PartyId> parties, Optional<OfficeId> office, int needed, List<Author> joined) {
    public NextMove {
        parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
        joined = List.copyOf(joined);
    }
}
