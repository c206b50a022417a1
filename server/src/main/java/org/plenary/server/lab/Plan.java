package org.plenary.server.lab;

import java.util.List;
import org.plenary.lab.power.Progress;
import org.plenary.server.form.Complaint;

/// What comes of understanding a question.
public sealed interface Plan {
    /// It can be worked on.
    record Ready(Work work) implements Plan {}

    /// It cannot, for these faults of its fields.
    record Wrong(List<Complaint> complaints) implements Plan {
        public Wrong {
            complaints = List.copyOf(complaints);
        }
    }

    /// Work that may take long. It tells `progress` how far it is, and ends with `Answer.Stopped` when told to.
    @FunctionalInterface
    interface Work {
        Answer run(Progress progress);
    }
}
