package org.plenary.cases;

import java.time.Instant;
import org.plenary.vocabulary.CaseId;

/// The clock that runs in a case, in the order in which clocks run out. What is done at `runsOut` itself is in time.
public record RunningClock(Instant runsOut, CaseId inCase) implements Comparable<RunningClock> {
    @Override public int compareTo(RunningClock other) {
        int byMoment = runsOut.compareTo(other.runsOut);
        return byMoment != 0 ? byMoment : inCase.compareTo(other.inCase);
    }
}
