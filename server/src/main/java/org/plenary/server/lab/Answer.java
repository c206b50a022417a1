package org.plenary.server.lab;

import java.util.List;
import org.plenary.server.form.Complaint;

/// What comes of working on a question.
public sealed interface Answer {
    /// The result.
    record Found(Result result) implements Answer {}

    /// None: the record or the rule does not allow it. The complaints name the fields to change.
    record Wrong(List<Complaint> complaints) implements Answer {
        public Wrong {
            complaints = List.copyOf(complaints);
        }
    }

    /// A record was read; what became of it is kept with it.
    record Read() implements Answer {}

    /// None: it was stopped, and nothing of it is given out.
    record Stopped() implements Answer {}
}
