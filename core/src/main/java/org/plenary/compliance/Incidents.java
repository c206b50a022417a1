package org.plenary.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.ComplianceAct.IncidentReported;
import org.plenary.act.ComplianceAct.OfIncident;
import org.plenary.act.DatedAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// Every incident on record, found by name and by the party concerned.
public record Incidents(
        PersistentMap<IncidentId, Incident> incidents,
        PersistentMap<PartyId, PersistentList<IncidentId>> byParty) {
    static Incidents begin() { return new Incidents(PersistentMap.empty(), PersistentMap.empty()); }

    Incidents evolve(OfIncident act, DatedAct dated) {
        var known = incidents.get(act.incident());
        if (known.isPresent()) {
            return new Incidents(incidents.with(act.incident(), known.get().taken(act, dated)), byParty);
        }
        if (!(act instanceof IncidentReported report)) return this;
        return new Incidents(incidents.with(report.incident(), Incident.begin(report, dated)),
                byParty.update(report.party(), PersistentList.empty(), list -> list.with(report.incident())));
    }

    public Optional<Incident> one(IncidentId id) { return incidents.get(id); }

    /// The incident as it stood on a day, as far as known.
    public Optional<Incident> one(IncidentId id, AsOf asOf) { return incidents.get(id).flatMap(one -> one.asOf(asOf)); }

    /// Every incident that had been reported, by name.
    public List<Incident> all(AsOf asOf) {
        var all = new ArrayList<Incident>();
        incidents.forEach((_, one) -> one.asOf(asOf).ifPresent(all::add));
        return List.copyOf(all);
    }

    /// What had been reported about the party, in the order of entry, what was withdrawn included.
    public List<Incident> of(PartyId party, AsOf asOf) {
        var all = new ArrayList<Incident>();
        for (var id : byParty.getOr(party, PersistentList.empty())) one(id, asOf).ifPresent(all::add);
        return List.copyOf(all);
    }

    /// What of it was under the instrument.
    public List<Incident> of(PartyId party, InstrumentId instrument, AsOf asOf) {
        return of(party, asOf).stream().filter(one -> one.report().instrument().equals(instrument)).toList();
    }

    /// The name that the next incident about the party gets where its reporter gives none: `incident-KAZ-1`.
    public IncidentId nextId(PartyId party) {
        int number = byParty.getOr(party, PersistentList.<IncidentId>empty()).size() + 1;
        while (incidents.contains(new IncidentId("incident-%s-%d".formatted(party, number)))) number++;
        return new IncidentId("incident-%s-%d".formatted(party, number));
    }

    /// To whom the incident is open.
    public Optional<Audience> audience(IncidentId id) { return one(id).map(one -> one.report().audience()); }
}
