package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

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
                    say("The concept '%s'", concept));
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
        guard.unknown("concept", say("concept"), concept.value(),
                knowledge.named().keys().stream().map(ConceptId::value).toList(), say("Name the concept first."));
    }

    private static void recorded(Guard guard, KnowledgeAct.IndicatorRecorded recorded) {
        guard.party("party", recorded.party());
        decimal(guard, recorded.value());
        var indicators = guard.charter().indicators();
        if (!guard.named("indicator", say("indicator"), recorded.indicator(), indicators)) return;
        var law = indicators.versions(recorded.indicator()).getFirst();
        if (!law.law().unit().equals(recorded.unit())) {
            guard.refuse("unit", law, say("The figure is in '%s', and '%s' is kept in '%s'.", recorded.unit(),
                    recorded.indicator(), law.law().unit()),
                    say("Convert the figure, so that figures can be added."));
        }
        guard.once("year", guard.organisation().knowledge().figures().value(
                        recorded.party(), recorded.indicator(), recorded.year(), guard.then())
                .map(figure -> figure.act()), say("The %s of %s for %d", recorded.indicator(), recorded.party(),
                        recorded.year()));
    }

    private static void quoted(Guard guard, KnowledgeAct.FigureQuoted quoted) {
        guard.named("set", say("standing"), quoted.set(), guard.charter().standings());
        guard.named("indicator", say("indicator"), quoted.indicator(), guard.charter().indicators());
        decimal(guard, quoted.value());
    }

    private static void decimal(Guard guard, String value) {
        if (Decimals.isDecimal(value)) return;
        guard.refuse("value", say("The figure is '%s'.", value),
                say("Write plain digits with a point for decimals, without signs, spaces or grouping."));
    }
}
