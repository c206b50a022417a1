package org.plenary.charter.check;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Selector;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.StageId;

/// A procedure that names a stage, body, office or standing that is not there gets stuck in its first case.
final class UnknownStages implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var version : charter.procedures().versions()) {
            new Reading(charter, version.law(), version.path(), found).all();
        }
        for (var grade : charter.grades().versions()) {
            new SelectorNames(charter, found).look(grade.law().givenBy(), grade.path() + "/given by");
        }
        return found.all();
    }

    /// One pass over one procedure.
    private record Reading(Charter charter, Procedure procedure, String path, Found found) {
        void all() {
            selector(procedure.subject(), path + "/subject");
            selector(procedure.openedBy(), path + "/opened by");
            procedure.openedWhen().ifPresent(fact -> fact(fact, path + "/opened when"));
            procedure.stages().forEach(this::stage);
        }

        private void stage(Stage stage) {
            Ways.from(stage).forEach(way -> leadsTo(way.to(), stage.path()));
            stage.moves().forEach(move -> selector(move.by(), stage.path() + "/moves/" + move.id() + "/by"));
            for (int i = 0; i < stage.effects().size(); i++) {
                effect(stage.effects().get(i), stage.path() + "/effects/" + i);
            }
            stage.decision().ifPresent(put -> {
                known(charter.bodies(), put.body(), "body", stage.path() + "/decision/body");
                known(charter.matters(), put.matter(), "matter", stage.path() + "/decision/matter");
            });
            stage.clock().flatMap(org.plenary.procedure.Clock::calendar).ifPresent(
                    calendar -> known(charter.calendars(), calendar, "calendar", stage.path() + "/clock/calendar"));
            stage.moves().forEach(move -> move.when().ifPresent(
                    fact -> fact(fact, stage.path() + "/moves/" + move.id() + "/when")));
            stage.conditions().forEach(condition -> fact(condition.when(), stage.path() + "/conditions"));
        }

        private void fact(Fact fact, String at) {
            switch (fact) {
                case Fact.HasStanding(var standing) -> known(charter.standings(), standing, "standing", at);
                case Fact.Reached(var threshold) -> known(charter.thresholds(), threshold, "threshold", at);
                case Fact.BoundBy _, Fact.CommitmentsDone _, Fact.CommitmentsReported _ -> { }
            }
        }

        private void leadsTo(StageId stage, String at) {
            Optional<Stage> there = procedure.stages().stream().filter(one -> one.id().equals(stage)).findFirst();
            if (there.isEmpty()) {
                var names = procedure.stages().stream().map(Stage::id).toList();
                found.unknown(at, "stage of this procedure", stage.toString(), names);
            }
        }

        private void effect(Effect effect, String at) {
            switch (effect) {
                case Effect.Grant(var standing) -> known(charter.standings(), standing, "standing", at);
                case Effect.PutMotion(var matter, var body) -> {
                    known(charter.matters(), matter, "matter", at);
                    known(charter.bodies(), body, "body", at);
                }
                case Effect.Fill(var office) -> known(charter.offices(), office, "office", at);
                case Effect.Convene(var body) -> known(charter.bodies(), body, "body", at);
                case Effect.Notify(var whom) -> selector(whom, at);
                case Effect.OpenCase(var other) -> known(charter.procedures(), other, "procedure", at);
                case Effect.CloseCase(var other) -> known(charter.procedures(), other, "procedure", at);
                case Effect.Suspend _, Effect.Restore _, Effect.End _, Effect.OpenCommitment _,
                        Effect.OpenAccessions _,
                        Effect.AssessCommitments _, Effect.CloseCommitments _, Effect.Apply _, Effect.Lift _,
                        Effect.PublishStatement _ -> { }
            }
        }

        private void selector(Selector selector, String at) { new SelectorNames(charter, found).look(selector, at); }

        private <K extends Comparable<K>> void known(Chapter<K, ?> chapter, K name, String what, String at) {
            if (!chapter.knows(name)) found.unknown(at, what, name.toString(), chapter.names());
        }
    }
}
