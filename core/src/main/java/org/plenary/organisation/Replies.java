package org.plenary.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.compliance.Incident;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Selector;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.ThresholdId;

/// The incidents to which a party has not replied: by when it should, before a case goes on, and what others may open.
record Replies(Charter charter, Organisation organisation, PartyId party, LocalDate today) {
    List<Asked> owed() {
        return organisation.compliance().incidents().of(party, AsOf.on(today)).stream()
                .filter(one -> one.withdrawn().isEmpty() && one.answer().isEmpty()).map(this::reply).toList();
    }

    private Asked reply(Incident incident) {
        var inCase = organisation.cases().openOf(party).stream().filter(one -> waits(one, incident)).findFirst();
        return new Asked.Reply(incident, inCase, inCase.flatMap(Case::runsOut), mayOpen(incident));
    }

    /// Whether the case counts the incident, and the party may reply where it stands while a time limit runs.
    private boolean waits(Case one, Incident incident) {
        var moves = new Moves(charter, organisation);
        boolean counts = moves.law(one).filter(law -> counts(law.law(), one.opened(), incident)).isPresent();
        return counts && !one.isDrill() && moves.stage(one).filter(Replies::takesReply).isPresent();
    }

    private static boolean takesReply(Stage stage) {
        return stage.clock().isPresent()
                && stage.moves().stream().anyMatch(move -> move.by() instanceof Selector.Subject);
    }

    private boolean counts(Procedure law, LocalDate day, Incident incident) {
        return law.facts().stream().anyMatch(fact -> fact instanceof Fact.Reached(var threshold)
                && about(threshold, day).equals(Optional.of(incident.report().instrument())));
    }

    private Optional<InstrumentId> about(ThresholdId threshold, LocalDate day) {
        return charter.thresholds().at(threshold, day).map(law -> law.law().about());
    }

    /// The procedures that a threshold which the incidents reach lets others open, and that run not yet.
    private List<ProcedureId> mayOpen(Incident incident) {
        var thresholds = new Thresholds(charter, organisation, today);
        return charter.procedures().namesAt(today).stream()
                .filter(id -> organisation.cases().openOf(party).stream().noneMatch(one -> one.procedure().equals(id)))
                .filter(id -> charter.procedures().at(id, today).orElseThrow().law().openedWhen().stream()
                        .anyMatch(fact -> fact instanceof Fact.Reached(var threshold)
                                && about(threshold, today).equals(Optional.of(incident.report().instrument()))
                                && thresholds.count(threshold, party, AsOf.on(today)).filter(IncidentCount::isReached)
                                        .isPresent()))
                .toList();
    }
}
