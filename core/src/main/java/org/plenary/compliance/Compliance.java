package org.plenary.compliance;

import java.util.Optional;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.PartyId;

/// What is owed, reported and found, by commitment; and the measures that fell on a party. Each with its acts
/// in the order of their entry.
public record Compliance(
        PersistentMap<CommitmentId, PersistentList<DatedAct>> commitments,
        PersistentMap<PartyId, PersistentList<DatedAct>> measures) {
    public static Compliance begin() { return new Compliance(PersistentMap.empty(), PersistentMap.empty()); }

    public Compliance evolve(ComplianceAct act, DatedAct dated) {
        return switch (act) {
            case ComplianceAct.OfCommitment of -> new Compliance(
                    commitments.update(of.commitment(), PersistentList.empty(), list -> list.with(dated)), measures);
            case ComplianceAct.OfMeasure of -> new Compliance(commitments,
                    measures.update(of.party(), PersistentList.empty(), list -> list.with(dated)));
        };
    }

    /// The party that owes the commitment.
    public Optional<PartyId> owing(CommitmentId commitment) {
        return opened(commitment).flatMap(ComplianceAct.CommitmentOpened::party);
    }

    /// The act by which the commitment came to be owed.
    public Optional<ComplianceAct.CommitmentOpened> opened(CommitmentId commitment) {
        for (var dated : commitments.getOr(commitment, PersistentList.empty())) {
            if (dated.act() instanceof ComplianceAct.CommitmentOpened opened) return Optional.of(opened);
        }
        return Optional.empty();
    }
}
