package org.plenary.knowledge;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.Words;

/// An idea with every place where it had appeared by the day asked about, earliest first.
public record Concept(
        ConceptId id, Words name, Words meaning, PartialDate since, List<Appearance> appearances,
        DatedAct act) {
    public Concept {
        appearances = List.copyOf(appearances);
    }

    /// Every appearance that some source calls the first.
    public List<Appearance> firsts() { return appearances.stream().filter(Appearance::first).toList(); }
}
