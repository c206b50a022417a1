package org.plenary.instrument;

import java.time.LocalDate;
import java.util.List;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// What the record lacks for a day to be reckoned. Nothing is put in its place.
public sealed interface Missing {
    /// Neither the text nor its form in the charter says when it enters into force.
    record Clause() implements Missing {}

    /// The text's clause is on record in words that cannot be read.
    record ReadableClause(String text) implements Missing {}

    /// Fewer steps are on record than the clause needs.
    record Steps(DepositaryStep step, int needed, int onRecord) implements Missing {}

    /// The step of each of these parties.
    record StepsOf(DepositaryStep step, List<PartyId> parties) implements Missing {
        public StepsOf {
            parties = List.copyOf(parties);
        }
    }

    /// Who signed: the clause speaks of all signatories.
    record Signatories() implements Missing {}

    /// The share of a weight that the parties on record do not reach.
    record Share(WeightId weight) implements Missing {}

    /// A weight that the charter does not give for that time.
    record Weights(WeightId weight) implements Missing {}

    /// Dates are known too roughly: the condition was met on some day between these two.
    record ExactDay(LocalDate earliest, LocalDate latest) implements Missing {}

    /// The consent of each of these parties to the accession.
    record ConsentsOf(List<PartyId> parties) implements Missing {
        public ConsentsOf {
            parties = List.copyOf(parties);
        }
    }

    /// The entry into force of another instrument.
    record Other(InstrumentId instrument) implements Missing {}

    /// Instruments that wait for each other.
    record EndOfCircle(List<InstrumentId> instruments) implements Missing {
        public EndOfCircle {
            instruments = List.copyOf(instruments);
        }
    }

    /// The general entry into force, from which the party's own day is counted.
    record GeneralEntry() implements Missing {}
}
