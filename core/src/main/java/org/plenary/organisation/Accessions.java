package org.plenary.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.charter.FormLaw;
import org.plenary.compliance.Commitment;
import org.plenary.instrument.Instrument;
import org.plenary.instrument.Participation;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// The instruments that a party has still to join, and what its deposits fulfil.
record Accessions(Moves moves) {

    /// The instruments in force and open to accession to which the party has not consented, earliest first. An
    /// amendment is not joined apart: whoever joins a treaty joins it as amended (Vienna Convention on the Law of
    /// Treaties, art. 40(5)).
    List<Instrument> open(PartyId party, AsOf asOf) {
        return moves.organisation().instruments().instruments(moves.charter(), asOf).stream()
                .filter(one -> one.amends().isEmpty() && one.isInForce(asOf.day()) && isOpen(one))
                .filter(one -> one.participation(party).flatMap(Participation::consent).isEmpty()).toList();
    }

    private static boolean isOpen(Instrument one) {
        return one.law().filter(law -> law.binding() == FormLaw.Binding.PARTIES && !law.openTo().isEmpty()).isPresent();
    }

    /// What the party owed and has fulfilled by a deposit; nothing where the step does not bind it.
    List<DatedAct> fulfilled(InstrumentAct.DepositaryActed acted, When when) {
        var asOf = AsOf.on(when.day());
        if (!hasConsented(acted.party(), acted.instrument(), asOf)) return List.of();
        var acts = new ArrayList<DatedAct>();
        for (Commitment owed : moves.organisation().compliance().of(acted.party(), asOf)) {
            if (owed.isDone() || !owed.opening().toJoin().equals(Optional.of(acted.instrument()))) continue;
            acts.add(when.act(new ComplianceAct.CommitmentAssessed(owed.id(), new Author.ByLaw(),
                    ComplianceAct.Assessment.MET, CaseTitles.DEPOSITED)));
        }
        return acts;
    }

    private boolean hasConsented(PartyId party, InstrumentId instrument, AsOf asOf) {
        return moves.organisation().instruments().instrument(moves.charter(), instrument, asOf)
                .flatMap(one -> one.participation(party)).flatMap(Participation::consent).isPresent();
    }
}
