package org.plenary.act;

import java.util.Optional;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about how two parties, or one party and an outside organisation, stand to each other.
public sealed interface RelationAct extends Act {
    /// Two parties declare a level of relations. `level` is one of the charter's `relations` ladder;
    /// `first` comes before `second` in the alphabet of their codes.
    record RelationDeclared(PartyId first, PartyId second, LevelId level, Optional<Words> title)
            implements RelationAct {
        public RelationDeclared {
            if (first.compareTo(second) >= 0) {
                throw new IllegalArgumentException(
                        "A pair is written in alphabetical order: %s before %s.".formatted(second, first));
            }
        }
    }

    /// A party belongs to an outside organisation, body or grouping from the act's date.
    record OutsideMembership(PartyId party, PartyId organisation, Optional<String> as) implements RelationAct {}
}
