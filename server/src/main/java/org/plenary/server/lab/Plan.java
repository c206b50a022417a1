package org.plenary.server.lab;

import java.util.List;
import org.plenary.act.Ground;
import org.plenary.lab.power.Progress;

/// What comes of understanding a question.
public sealed interface Plan {
    /// It can be worked on.
    record Ready(Work work) implements Plan {}

    /// It cannot, for these faults of its fields.
    record Wrong(List<Ground> grounds) implements Plan {
        public Wrong {
            grounds = List.copyOf(grounds);
        }
    }

    /// Work that may take long. It tells `progress` how far it is, and ends with `Answer.Stopped` when told to.
    @FunctionalInterface
    interface Work {
        Answer run(Progress progress);
    }
}
