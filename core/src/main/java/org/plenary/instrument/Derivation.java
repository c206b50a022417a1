package org.plenary.instrument;

import java.math.BigInteger;
import java.time.LocalDate;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// One step in reckoning a day of entry into force; the reader's page puts it into words.
///
/// Days are counted so that the day of the event is not itself counted: the 30th day after 20 August
/// is 19 September (SCO Charter art. 21: fourth deposit 2003-08-20, in force 2003-09-19).
public sealed interface Derivation {
    /// The text was adopted.
    record Adopted(PartialDate on) implements Derivation {}

    /// The text itself names the day.
    record DayNamed(LocalDate day) implements Derivation {}

    /// A step that the clause counts: the `ordinal`th of `needed`.
    record Counted(int ordinal, int needed, Deposit deposit) implements Derivation {}

    /// The parties counted hold the share that the clause asks for.
    record ShareReached(WeightId weight, BigInteger held, BigInteger total, LocalDate on)
            implements Derivation {}

    /// So many days after a day.
    record DaysAfter(int days, LocalDate from, LocalDate day) implements Derivation {}

    /// Another instrument is in force from that day.
    record OtherInForce(InstrumentId instrument, PartialDate on) implements Derivation {}

    /// Of several conditions the latest day counts.
    record Latest(PartialDate on) implements Derivation {}

    /// The instrument had entered into force generally by then; the party is bound from that day.
    record WithGeneral(PartyId party, PartialDate general) implements Derivation {}

    /// The clause asks for the step of every signatory, and the instrument is in force: so the party took it.
    record ImpliedByAll(PartyId party, PartialDate general) implements Derivation {}

    /// The party's own step came after the general entry into force and counts for itself.
    record OwnStep(Deposit deposit) implements Derivation {}

    /// The last of the consents to the party's accession.
    record LastConsent(PartyId party, PartyId acceding, PartialDate on) implements Derivation {}

    /// The text has no clause for this case; consent given later binds from its own day (Vienna
    /// Convention on the Law of Treaties art. 24(3)).
    record ByGeneralLaw(PartyId party) implements Derivation {}

    /// The day is not reckoned but reported by a source.
    record Reported(PartialDate on, DatedAct act) implements Derivation {}
}
