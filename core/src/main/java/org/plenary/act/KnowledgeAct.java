package org.plenary.act;

import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// Acts about what is known: concepts, indicators, quoted figures and events outside the organisation.
public sealed interface KnowledgeAct extends Act {
    /// An idea gets an entry of its own; the act's date is that of its first known appearance.
    record ConceptNamed(ConceptId concept, Words name, Words meaning) implements KnowledgeAct {}

    /// The idea appears in an instrument, or outside one (a speech, a statement) where `instrument` is empty.
    record ConceptVoiced(
            ConceptId concept, Optional<InstrumentId> instrument, Words where, Optional<Words> wording,
            boolean first) implements KnowledgeAct {}

    /// A figure of a party for one year, in the indicator's unit, as decimal text. The world as a whole
    /// is the party `WORLD`.
    record IndicatorRecorded(PartyId party, IndicatorId indicator, int year, String value, String unit)
            implements KnowledgeAct {}

    /// A document quotes a figure of all holders of a standing together: a share of the world in percent,
    /// or a sum in `unit`.
    record FigureQuoted(
            StandingId set, IndicatorId indicator, String asOf, String value, String unit, boolean share)
            implements KnowledgeAct {}

    /// Something happened around the organisation that its record needs to be read with. `crisis` says that a source
    /// counts it among the crises that asked for an answer; `answeredBy` is the first text by which it was answered.
    record EventNoted(Words what, List<PartyId> parties, boolean crisis, Optional<InstrumentId> answeredBy)
            implements KnowledgeAct {
        public EventNoted {
            parties = List.copyOf(parties);
        }
    }
}
