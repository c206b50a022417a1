package org.plenary.rule.analysis;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.vocabulary.PartyId;

/// The smallest coalition that wins, or the smallest set that blocks.
public sealed interface SmallestSet {
    /// One such set. No set with fewer than `atLeast` members will do, so the size is exact where
    /// `atLeast` is the number of members, and otherwise a bound. `howMany` sets of this size there
    /// are is given where all could be counted.
    record Found(SortedSet<PartyId> members, int atLeast, Optional<BigInteger> howMany)
            implements SmallestSet {
        public Found { members = Collections.unmodifiableSortedSet(new TreeSet<>(members)); }

        public boolean isExact() { return atLeast == members.size(); }
    }

    /// No set of seats will do, not even all together.
    record None() implements SmallestSet {}

    /// The search was given up after `steps` steps; 0 where the numbers are too large for it.
    record Undecided(long steps) implements SmallestSet {}
}
