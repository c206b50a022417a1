package org.plenary.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.cases.Case;
import org.plenary.compliance.Commitment;
import org.plenary.procedure.Fact;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// Whether facts about the party concerned are so on a day. `lawDay` is the day whose law counts: that on which the
/// case was, or would be, opened.
record Facts(Moves moves, Optional<PartyId> subject, Optional<CaseId> inCase, LocalDate lawDay) {
    static Facts of(Moves moves, Case one) {
        return new Facts(moves, one.subject(), Optional.of(one.id()), one.opened());
    }

    boolean holds(Fact fact, LocalDate day) {
        return switch (fact) {
            case Fact.CommitmentsDone _ -> owed(Commitment::isDone);
            case Fact.CommitmentsReported _ -> owed(one -> one.report().isPresent() || one.isDone());
            case Fact.HasStanding(var standing) -> subject
                    .flatMap(party -> moves.organisation().membership().holding(party, AsOf.on(day)))
                    .filter(held -> held.standing().equals(standing)).isPresent();
            case Fact.BoundBy(var instrument) -> isBound(instrument, day);
            case Fact.Reached _ -> count(fact, AsOf.on(day)).filter(IncidentCount::isReached).isPresent();
        };
    }

    /// What counts towards the threshold for which the fact asks; empty where it asks for none.
    Optional<IncidentCount> count(Fact fact, AsOf asOf) {
        if (!(fact instanceof Fact.Reached(var threshold)) || subject.isEmpty()) return Optional.empty();
        return new Thresholds(moves.charter(), moves.organisation(), lawDay).count(threshold, subject.get(), asOf);
    }

    /// Whether it is so of all that came to be owed in the case, and anything did.
    private boolean owed(Predicate<Commitment> so) {
        var owed = inCase.map(moves.organisation().compliance()::of);
        return owed.isPresent() && !owed.get().isEmpty() && owed.get().stream().allMatch(so);
    }

    private boolean isBound(InstrumentId instrument, LocalDate day) {
        return subject.flatMap(party -> moves.organisation().instruments()
                        .instrument(moves.charter(), instrument, AsOf.on(day))
                        .flatMap(known -> known.participation(party)))
                .flatMap(participation -> participation.bound().on())
                .filter(bound -> !bound.first().isAfter(day)).isPresent();
    }
}
