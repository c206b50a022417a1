package org.plenary.server.lab;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.vocabulary.Sentence;

/// What comes of working on a question.
public sealed interface Answer {
    /// The result.
    record Found(Result result) implements Answer {}

    /// None: the record or the rule does not allow it. The grounds name the fields to change, to readers of every
    /// language.
    record Wrong(List<Ground> grounds) implements Answer {
        public Wrong {
            grounds = List.copyOf(grounds);
        }
    }

    /// None, because of one field.
    static Answer wrong(String field, Sentence says, Sentence remedy) {
        return new Wrong(List.of(new Ground(field, Optional.empty(), says, remedy)));
    }

    /// A record was read; what became of it is kept with it.
    record Read() implements Answer {}

    /// None: it was stopped, and nothing of it is given out.
    record Stopped() implements Answer {}
}
