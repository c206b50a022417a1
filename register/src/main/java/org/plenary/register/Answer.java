package org.plenary.register;

import java.util.List;
import java.util.stream.LongStream;
import org.plenary.register.checkpoint.Checkpoint;

/// The answer to a batch of bodies or entries: they stand in the register, or none of them does.
public sealed interface Answer {
    /// Entered under the indexes from `first` on, durably and under that signed checkpoint.
    record Entered(long first, int count, Checkpoint checkpoint) implements Answer {
        /// The indexes in the order of the batch.
        public List<Long> indexes() {
            return LongStream.range(first, first + count).boxed().toList();
        }
    }

    /// Nothing was entered; each reason names the place in the batch, counted from 1.
    record Refused(List<String> reasons) implements Answer {
        public Refused { reasons = List.copyOf(reasons); }
    }
}
