package org.plenary.rule;

import java.util.List;
import java.util.Optional;

/// The explained result of a rule: a tree of checked conditions with their numbers, each under the
/// provision that lays it down where one is known. `FindingText` renders it.
public record Finding(boolean holds, Statement says, Optional<String> source, List<Finding> parts) {
    public Finding {
        parts = List.copyOf(parts);
    }

    static Finding of(boolean holds, Statement says) {
        return new Finding(holds, says, Optional.empty(), List.of());
    }

    /// The same finding, tied to the provision that lays the rule down.
    public Finding under(String source) {
        return new Finding(holds, says, Optional.of(source), parts);
    }

    @Override public String toString() {
        return FindingText.text(this, org.plenary.vocabulary.Language.ENGLISH);
    }
}
