package org.plenary.charter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.procedure.Move;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Stage;

/// The parts of a procedure: whom it concerns, who opens it, and stage by stage what it brings about and where
/// it leads.
final class StageParts {
    private StageParts() {}

    static List<Part> of(Procedure law) {
        var parts = new ArrayList<>(Parts.list(Parts.words("name", law.name()),
                Part.of("subject", Optional.of(law.subject()), (text, who) -> text.procedures().of(who)),
                Part.of("opened-by", Optional.of(law.openedBy()), (text, who) -> text.procedures().of(who)),
                Part.of("opened-when", law.openedWhen(), (text, fact) -> text.procedures().of(fact)),
                Part.of("budget", law.budget(), (text, length) -> text.procedures().of(length)),
                Optional.of(Part.of("stages", law.stages().stream().map(Stage::id).toList(),
                        text -> String.join(" → ", law.stages().stream()
                                .map(stage -> text.stage(law, stage.id())).toList())))));
        for (var stage : law.stages()) stage(law, stage, parts);
        return parts;
    }

    private static void stage(Procedure law, Stage stage, List<Part> parts) {
        parts.add(part("stage", law, stage, stage.name(), text -> text.stage(law, stage.id())));
        if (stage.isFinal()) parts.add(part("final", law, stage, true, text -> text.yes(true)));
        if (!stage.effects().isEmpty()) {
            parts.add(part("effects", law, stage, stage.effects(), text -> text.joined(
                    stage.effects().stream().map(text.procedures()::of).toList())));
        }
        stage.clock().ifPresent(clock -> parts.add(part("clock", law, stage, clock, text -> text.of(law, clock))));
        stage.decision().ifPresent(put -> parts.add(part("decision", law, stage, put, text -> text.of(law, put))));
        if (!stage.conditions().isEmpty()) {
            parts.add(part("conditions", law, stage, stage.conditions(), text -> text.joined(stage.conditions().stream()
                    .map(one -> text.say("condition", text.procedures().of(one.when()), text.stage(law, one.to())))
                    .toList())));
        }
        for (var move : stage.moves()) move(law, stage, move, parts);
    }

    private static void move(Procedure law, Stage stage, Move move, List<Part> parts) {
        parts.add(new Part("move", stage.id() + "/" + move.id(),
                text -> text.stage(law, stage.id()) + " – " + text.names().words(move.name(), move.id()),
                List.of(move.name(), move.by(), move.when(), move.to()), text -> text.of(law, move)));
    }

    private static Part part(String label, Procedure law, Stage stage, Object what, Part.Said says) {
        return new Part(label, stage.id().value(), text -> text.stage(law, stage.id()), what, says);
    }
}
