package org.plenary.charter;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.Span;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.Source;

/// What a body decides, by which rule. An empty list of matters means any matter that no other
/// competence of the body names.
public record Competence(
        List<MatterId> matters, RuleId by, Optional<BodyId> onProposalOf, Span inForce, List<Source> sources,
        String path) {
    public Competence {
        matters = List.copyOf(matters);
        sources = List.copyOf(sources);
    }

    public boolean isForAnyMatter() { return matters.isEmpty(); }
}
