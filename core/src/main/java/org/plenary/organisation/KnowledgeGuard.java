package org.plenary.organisation;

import java.time.Instant;
import org.plenary.act.KnowledgeAct;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.ConceptId;

/// What must be so before a concept, a figure or a circumstance is entered.
final class KnowledgeGuard {
    private KnowledgeGuard() {}

    static void check(Guard guard, KnowledgeAct act) {
        switch (act) {
            case KnowledgeAct.ConceptNamed(var concept, _, _) -> guard.once("concept",
                    guard.organisation().knowledge().named().getOr(concept, Timeline.empty())
                            .statedBy(Instant.MAX),
                    "The concept '%s'".formatted(concept));
            case KnowledgeAct.ConceptVoiced(var concept, var instrument, _, _, _) -> {
                concept(guard, concept);
                instrument.ifPresent(id -> guard.instrument("instrument", id));
            }
            case KnowledgeAct.IndicatorRecorded recorded -> recorded(guard, recorded);
            case KnowledgeAct.FigureQuoted quoted -> quoted(guard, quoted);
            // What answered an event is adopted, and entered, after it.
            case KnowledgeAct.EventNoted(_, var parties, _, _) -> guard.parties("parties", parties);
        }
    }

    private static void concept(Guard guard, ConceptId concept) {
        var knowledge = guard.organisation().knowledge();
        if (knowledge.knows(concept)) return;
        guard.unknown("concept", "concept", concept.value(),
                knowledge.named().keys().stream().map(ConceptId::value).toList(), "Name the concept first.");
    }

    private static void recorded(Guard guard, KnowledgeAct.IndicatorRecorded recorded) {
        guard.party("party", recorded.party());
        decimal(guard, recorded.value());
        var indicators = guard.charter().indicators();
        if (!guard.named("indicator", "indicator", recorded.indicator(), indicators)) return;
        var law = indicators.versions(recorded.indicator()).getFirst();
        if (!law.law().unit().equals(recorded.unit())) {
            guard.refuse("unit", law, "The figure is in '%s', and '%s' is kept in '%s'.".formatted(
                    recorded.unit(), recorded.indicator(), law.law().unit()),
                    "Convert the figure, so that figures can be added.");
        }
        guard.once("year", guard.organisation().knowledge().figures().value(
                        recorded.party(), recorded.indicator(), recorded.year(), guard.then())
                .map(figure -> figure.act()), "The %s of %s for %d".formatted(
                        recorded.indicator(), recorded.party(), recorded.year()));
    }

    private static void quoted(Guard guard, KnowledgeAct.FigureQuoted quoted) {
        guard.named("set", "standing", quoted.set(), guard.charter().standings());
        guard.named("indicator", "indicator", quoted.indicator(), guard.charter().indicators());
        decimal(guard, quoted.value());
    }

    private static void decimal(Guard guard, String value) {
        if (Decimals.isDecimal(value)) return;
        guard.refuse("value", "The figure is '%s'.".formatted(value),
                "Write plain digits with a point for decimals, without signs, spaces or grouping.");
    }
}
