package org.plenary.charter.check;

import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Provision;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Selector;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.StageId;

/// What incidents lead to beyond the opening of a case must leave the party concerned time to reply first: a stage with
/// a clock and a move of its own lies on every path to it.
final class ReplyWindows implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var version : charter.procedures().versions()) look(version, found);
        return found.all();
    }

    private static void look(Provision<Procedure> procedure, Found found) {
        if (procedure.law().stages().isEmpty()) return;
        var seen = new TreeSet<StageId>();
        var open = new ArrayDeque<>(List.of(procedure.law().first()));
        while (!open.isEmpty()) {
            var stage = procedure.law().stage(open.pop()).filter(one -> seen.add(one.id()));
            if (stage.isEmpty()) continue;
            if (asksForThreshold(stage.get())) {
                found.warning("no-time-to-reply", stage.get().path(),
                        "Incidents lead on from the stage '%s' before the party concerned had time to reply.".formatted(
                                stage.get().id()),
                        "Let a stage come before it that has a clock and a move 'by: subject', and let only these two "
                                + "lead on from there.");
            }
            if (!isWindow(stage.get())) Ways.from(stage.get()).forEach(way -> open.push(way.to()));
        }
    }

    private static boolean isWindow(Stage stage) {
        return stage.clock().isPresent()
                && stage.moves().stream().anyMatch(move -> move.by() instanceof Selector.Subject);
    }

    private static boolean asksForThreshold(Stage stage) {
        return stage.moves().stream().anyMatch(move -> move.when().filter(Fact.Reached.class::isInstance).isPresent())
                || stage.conditions().stream().anyMatch(condition -> condition.when() instanceof Fact.Reached);
    }
}
