package org.plenary.rule;

import java.math.BigInteger;

/// A condition over packed ballots.
sealed interface PackedCondition {
    boolean holds(long[] ballots, int offset);

    record Fixed(boolean holds) implements PackedCondition {
        @Override public boolean holds(long[] ballots, int offset) { return holds; }
    }

    record Negated(PackedCondition part) implements PackedCondition {
        @Override public boolean holds(long[] ballots, int offset) { return !part.holds(ballots, offset); }
    }

    /// Parts that are each needed (`all`), or of which one is enough.
    record Joined(boolean all, PackedCondition... parts) implements PackedCondition {
        @Override public boolean holds(long[] ballots, int offset) {
            for (var part : parts) if (part.holds(ballots, offset) != all) return !all;
            return all;
        }
    }

    /// Multiples of counts and a constant compared with 0, where no sum can leave a machine word.
    record Small(long[] times, PackedCount[] counts, long constant, Relation relation)
            implements PackedCondition {
        @Override public boolean holds(long[] ballots, int offset) {
            long sum = constant;
            for (int i = 0; i < times.length; i++) sum += times[i] * counts[i].small(ballots, offset);
            return relation.holds(Long.signum(sum));
        }
    }

    /// The same with numbers of any size.
    record Large(BigInteger[] times, PackedCount[] counts, BigInteger constant, Relation relation)
            implements PackedCondition {
        @Override public boolean holds(long[] ballots, int offset) {
            var sum = constant;
            for (int i = 0; i < times.length; i++) {
                sum = sum.add(times[i].multiply(counts[i].large(ballots, offset)));
            }
            return relation.holds(sum.signum());
        }
    }
}
