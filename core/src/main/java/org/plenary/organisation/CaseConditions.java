package org.plenary.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.DatedAct;
import org.plenary.cases.Case;
import org.plenary.procedure.Condition;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;

/// Facts of the organisation that lead a case on as soon as they are true.
record CaseConditions(Moves moves) {

    /// The step to which a condition of the case's stage leads on that day, if one holds.
    Optional<DatedAct> step(Case one, When when) {
        if (one.isOver()) return Optional.empty();
        return moves.stage(one).stream().flatMap(stage -> stage.conditions().stream())
                .filter(condition -> holds(condition, one, when.day())).findFirst()
                .map(condition -> when.act(new CaseSteps(moves, one).to(
                        condition.to(), CaseSteps.Cause.byLaw(Trigger.CONDITION), when)));
    }

    /// What an act that concerns the party's standing, its place in an instrument or its incidents leads on.
    List<DatedAct> stepsOf(Optional<PartyId> party, When when) {
        var steps = new ArrayList<DatedAct>();
        for (var procedure : waiting()) {
            for (var one : cases(procedure, party)) step(one, when).ifPresent(steps::add);
        }
        return steps;
    }

    /// The procedures with open cases in which some stage waits for a standing, an instrument or a threshold.
    List<ProcedureId> waiting() {
        return moves.organisation().cases().open().byProcedure().keys().stream().filter(this::waits).toList();
    }

    private boolean waits(ProcedureId procedure) {
        return moves.charter().procedures().versions(procedure).stream()
                .flatMap(version -> version.law().stages().stream())
                .anyMatch(CaseConditions::waitsForARecord);
    }

    /// Whether the stage waits for a fact that may come true by the passing of time alone.
    static boolean waitsForARecord(Stage stage) {
        return stage.conditions().stream().anyMatch(condition -> switch (condition.when()) {
            case Fact.BoundBy _, Fact.HasStanding _, Fact.Reached _ -> true;
            case Fact.CommitmentsDone _, Fact.CommitmentsReported _ -> false;
        });
    }

    private List<Case> cases(ProcedureId procedure, Optional<PartyId> party) {
        var cases = moves.organisation().cases();
        return party.isEmpty() ? cases.openOf(procedure) : cases.openOf(party.get()).stream()
                .filter(one -> one.procedure().equals(procedure)).toList();
    }

    boolean holds(Condition condition, Case one, LocalDate day) {
        return Facts.of(moves, one).holds(condition.when(), day);
    }
}
