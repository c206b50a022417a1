package org.plenary.act;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.Collections;
import java.util.TreeMap;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about instruments in the depositary's care.
public sealed interface InstrumentAct extends Act {
    /// What a party does at the depositary. `DOMESTIC_APPROVAL` is a step at home (a law, a vote of
    /// parliament) and binds nobody by itself; `NOTIFICATION` tells the depositary that such steps are done.
    enum DepositaryStep {
        SIGNATURE, RATIFICATION, ACCEPTANCE, APPROVAL, NOTIFICATION, ACCESSION, SUCCESSION,
        DOMESTIC_APPROVAL, PROVISIONAL_APPLICATION, RESERVATION, DECLARATION, OBJECTION, DENUNCIATION
    }

    /// A text is adopted. Fields left empty follow from its form in the charter. `inForce` is the
    /// text's own clause on entry into force, in the language of `charter.EntryIntoForce`.
    record InstrumentAdopted(
            InstrumentId instrument, Words title, FormId form, Optional<String> number,
            Optional<String> inForce, Optional<String> inForceForAcceding, Optional<String> depositary,
            Optional<InstrumentId> amends, List<PartyId> signatories, List<Words> contents)
            implements InstrumentAct {
        public InstrumentAdopted {
            signatories = List.copyOf(signatories);
            contents = List.copyOf(contents);
        }
    }

    /// A party takes a step at the depositary on the act's date.
    record DepositaryActed(InstrumentId instrument, PartyId party, DepositaryStep step, Optional<Words> detail)
            implements InstrumentAct {}

    /// A party consents to another's accession, where the text asks for the consent of all parties.
    record AccessionConsented(InstrumentId instrument, PartyId party, PartyId acceding)
            implements InstrumentAct {}

    /// A source reports that the instrument entered into force on the act's date: generally, or for one
    /// party. The computed date is shown beside it.
    record EntryIntoForceReported(InstrumentId instrument, Optional<PartyId> party) implements InstrumentAct {}

    /// The instrument stops being in force, or a later one takes its place.
    record InstrumentReplaced(InstrumentId instrument, Optional<InstrumentId> replacement)
            implements InstrumentAct {}

    /// Someone proposes that there be such an instrument: who, and what.
    record InstrumentProposed(
            Optional<InstrumentId> instrument, Words what, Optional<PartyId> party, Optional<Words> person)
            implements InstrumentAct {}

    /// The shares in which the parties pay the assessed budget, in percent as decimal text; a party
    /// whose share no source gives is listed in `unknown`.
    record ScaleSet(InstrumentId instrument, SortedMap<PartyId, String> percent, List<PartyId> unknown)
            implements InstrumentAct {
        public ScaleSet {
            percent = Collections.unmodifiableSortedMap(new TreeMap<>(percent));
            unknown = List.copyOf(unknown);
        }
    }
}
