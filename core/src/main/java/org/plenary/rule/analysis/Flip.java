package org.plenary.rule.analysis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;

/// The fewest changes of position that would turn a verdict.
public sealed interface Flip {
    /// The verdict turns where these seats take these positions instead. Fewer than `atLeast`
    /// changes never turn it; where `atLeast` is lower than the number of changes, read "at most".
    record By(SortedMap<PartyId, Position> changes, int atLeast) implements Flip {
        public By { changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes)); }

        public boolean isExact() { return atLeast == changes.size(); }
    }

    /// No positions turn the verdict: something else is missing, or nothing is needed.
    record Never() implements Flip {}

    /// The search was given up after `steps` steps; 0 where the numbers are too large for it.
    record Undecided(long steps) implements Flip {}
}
