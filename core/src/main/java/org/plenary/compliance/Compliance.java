package org.plenary.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.PartyId;

/// What is owed, reported and found; found by name, by who owes it, and by the case in which it came to be owed. And
/// the measures that fell on a party, in the order of their entry; and the incidents.
public record Compliance(
        PersistentMap<CommitmentId, Commitment> commitments,
        PersistentMap<PartyId, PersistentList<CommitmentId>> byParty,
        PersistentMap<CaseId, PersistentList<CommitmentId>> byCase,
        PersistentMap<PartyId, PersistentList<DatedAct>> measures, Incidents incidents) {
    public static Compliance begin() {
        return new Compliance(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(),
                PersistentMap.empty(), Incidents.begin());
    }

    public Compliance evolve(ComplianceAct act, DatedAct dated) {
        return switch (act) {
            case ComplianceAct.CommitmentOpened opened -> opened(opened, dated);
            case ComplianceAct.CommitmentReported report ->
                    changed(report.commitment(), one -> one.reported(report, dated));
            case ComplianceAct.CommitmentAssessed finding ->
                    changed(finding.commitment(), one -> one.assessed(finding, dated));
            case ComplianceAct.CommitmentClosed closed -> changed(closed.commitment(), one -> one.closed(dated));
            case ComplianceAct.OfMeasure of -> new Compliance(commitments, byParty, byCase,
                    measures.update(of.party(), PersistentList.empty(), list -> list.with(dated)), incidents);
            case ComplianceAct.OfIncident of -> new Compliance(commitments, byParty, byCase, measures,
                    incidents.evolve(of, dated));
        };
    }

    private Compliance opened(ComplianceAct.CommitmentOpened opened, DatedAct dated) {
        var id = opened.commitment();
        return new Compliance(commitments.with(id, Commitment.begin(opened, dated)),
                opened.party().map(party -> listed(byParty, party, id)).orElse(byParty),
                opened.inCase().map(inCase -> listed(byCase, inCase, id)).orElse(byCase), measures, incidents);
    }

    private static <K extends Comparable<K>> PersistentMap<K, PersistentList<CommitmentId>> listed(
            PersistentMap<K, PersistentList<CommitmentId>> map, K key, CommitmentId id) {
        return map.update(key, PersistentList.empty(), list -> list.with(id));
    }

    private interface Change {
        Commitment of(Commitment one);
    }

    private Compliance changed(CommitmentId id, Change change) {
        return commitments.get(id)
                .map(one -> new Compliance(commitments.with(id, change.of(one)), byParty, byCase, measures,
                        incidents))
                .orElse(this);
    }

    public Optional<Commitment> one(CommitmentId id) { return commitments.get(id); }

    /// The commitment as it stood on a day, as far as known.
    public Optional<Commitment> one(CommitmentId id, AsOf asOf) {
        return commitments.get(id).flatMap(one -> replayed(one.acts(), asOf).one(id));
    }

    private static Compliance replayed(Iterable<DatedAct> acts, AsOf asOf) {
        var stood = begin();
        for (var dated : acts) {
            if (isKnown(dated, asOf)) stood = stood.evolve((ComplianceAct) dated.act(), dated);
        }
        return stood;
    }

    private static boolean isKnown(DatedAct dated, AsOf asOf) {
        return !dated.entered().isAfter(asOf.known()) && !dated.on().first().isAfter(asOf.day());
    }

    /// Every commitment that had come to be owed, by name.
    public List<Commitment> all(AsOf asOf) {
        var all = new ArrayList<Commitment>();
        commitments.forEach((id, _) -> one(id, asOf).ifPresent(all::add));
        return List.copyOf(all);
    }

    /// What the party owed or had owed, in the order of entry.
    public List<Commitment> of(PartyId party, AsOf asOf) {
        var owed = new ArrayList<Commitment>();
        for (var id : byParty.getOr(party, PersistentList.empty())) one(id, asOf).ifPresent(owed::add);
        return List.copyOf(owed);
    }

    /// What came to be owed in the case, in the order of entry, as it stands.
    public List<Commitment> of(CaseId inCase) {
        var owed = new ArrayList<Commitment>();
        for (var id : byCase.getOr(inCase, PersistentList.empty())) one(id).ifPresent(owed::add);
        return List.copyOf(owed);
    }

    /// The measures that fell on the party, in the order of entry, those that were lifted included.
    public List<Measure> measures(PartyId party, AsOf asOf) {
        var list = new ArrayList<Measure>();
        for (var dated : measures.getOr(party, PersistentList.empty())) {
            if (isKnown(dated, asOf)) take(list, dated);
        }
        return List.copyOf(list);
    }

    private static void take(List<Measure> list, DatedAct dated) {
        if (dated.act() instanceof ComplianceAct.MeasureApplied(var party, var measure, var inCase)) {
            list.add(new Measure(party, measure, inCase, dated, Optional.empty()));
        }
        if (dated.act() instanceof ComplianceAct.MeasureLifted(_, var measure, var inCase)) {
            list.replaceAll(one -> one.lifted().isEmpty() && one.measure().equals(measure)
                    && one.inCase().equals(inCase) ? one.liftedBy(dated) : one);
        }
    }

    /// The party that owes the commitment.
    public Optional<PartyId> owing(CommitmentId commitment) {
        return opened(commitment).flatMap(ComplianceAct.CommitmentOpened::party);
    }

    /// The act by which the commitment came to be owed.
    public Optional<ComplianceAct.CommitmentOpened> opened(CommitmentId commitment) {
        return one(commitment).map(Commitment::opening);
    }
}
