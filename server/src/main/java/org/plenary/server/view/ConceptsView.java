package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.knowledge.Appearance;
import org.plenary.knowledge.Concept;
import org.plenary.vocabulary.ConceptId;

/// Ideas whose wording is traced through instruments.
public final class ConceptsView {
    /// A concept with every place where it had appeared.
    public record ConceptRow(
            ConceptId concept, Text name, Text meaning, PartialDate since, List<Mention> appearances,
            List<Cite> sources, List<Contest> contested) {
        static ConceptRow of(Vantage vantage, Concept one) {
            return new ConceptRow(one.id(), vantage.text(one.name()), vantage.text(one.meaning()), one.since(),
                    one.appearances().stream().map(place -> Mention.of(vantage, place)).toList(),
                    Cite.of(one.act()), Contest.of(one.act()));
        }
    }

    /// One appearance, in an instrument or outside one.
    public record Mention(
            PartialDate on, Text where, Optional<Ref> instrument, Optional<Text> wording, boolean first,
            Optional<Text> note, List<Cite> sources, List<Contest> contested) {
        static Mention of(Vantage vantage, Appearance one) {
            return new Mention(one.on(), vantage.text(one.where()),
                    one.instrument().map(id -> Ref.of(vantage, id)), vantage.text(one.wording()), one.first(),
                    vantage.text(one.act().note()), Cite.of(one.act()), Contest.of(one.act()));
        }
    }

    private ConceptsView() {}

    /// The concepts that had appeared by that day, earliest first.
    public static List<ConceptRow> all(Vantage vantage) {
        return vantage.organisation().knowledge().concepts(vantage.asOf()).stream()
                .map(one -> ConceptRow.of(vantage, one)).toList();
    }

    public static List<ConceptId> known(Vantage vantage) {
        return vantage.organisation().knowledge().concepts(vantage.asOf()).stream().map(Concept::id).toList();
    }

    public static Optional<ConceptRow> find(Vantage vantage, String slug) {
        return Slug.find(slug, known(vantage))
                .flatMap(id -> vantage.organisation().knowledge().concept(id, vantage.asOf()))
                .map(one -> ConceptRow.of(vantage, one));
    }
}
