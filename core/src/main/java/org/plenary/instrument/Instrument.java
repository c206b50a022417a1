package org.plenary.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charter.FormLaw;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// An adopted text in the depositary's care, as it stands on the day asked about. `law` is what the
/// charter said about its form when it was adopted; `clause` is its own clause on entry into force, else
/// that of its form.
public record Instrument(
        InstrumentId id, Words title, FormId form, Optional<FormLaw> law, Optional<String> number,
        Optional<BodyId> body, PartialDate adopted, Optional<Words> place, Optional<String> depositary,
        Optional<EntryIntoForce> clause, Force inForce, List<Participation> parties,
        Optional<InstrumentId> amends, List<InstrumentId> amendments, Optional<Replacement> replaced,
        List<Words> contents, List<DatedAct> proposals, DatedAct act) {
    public Instrument {
        parties = List.copyOf(parties);
        amendments = List.copyOf(amendments);
        contents = List.copyOf(contents);
        proposals = List.copyOf(proposals);
    }

    /// Whether it binds anybody in law: its parties, or all members by decision.
    public boolean isBinding() {
        return law.map(form -> form.binding() != FormLaw.Binding.POLITICAL).orElse(false);
    }

    /// In force and not replaced on `day`.
    public boolean isInForce(LocalDate day) {
        boolean ended = replaced.isPresent() && !replaced.get().on().first().isAfter(day);
        return inForce.isInForce(day) && !ended;
    }

    public Optional<Participation> participation(PartyId party) {
        return parties.stream().filter(one -> one.party().equals(party)).findFirst();
    }
}
