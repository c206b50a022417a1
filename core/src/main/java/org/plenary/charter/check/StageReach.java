package org.plenary.charter.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Provision;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.StageId;

/// Every stage of a procedure must be reachable from the first, and from every stage an end must be
/// reachable: otherwise a case starts that nobody can close.
final class StageReach implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var version : charter.procedures().versions()) look(version, found);
        return found.all();
    }

    private static void look(Provision<Procedure> procedure, Found found) {
        var stages = new TreeMap<StageId, Stage>();
        procedure.law().stages().forEach(stage -> stages.put(stage.id(), stage));
        if (stages.isEmpty()) return;
        var forward = new TreeMap<StageId, SortedSet<StageId>>();
        var backward = new TreeMap<StageId, SortedSet<StageId>>();
        var ends = new TreeSet<StageId>();
        for (var stage : stages.values()) {
            if (stage.isFinal()) ends.add(stage.id());
            for (var way : Ways.from(stage)) {
                if (!stages.containsKey(way.to())) continue;
                forward.computeIfAbsent(stage.id(), _ -> new TreeSet<>()).add(way.to());
                backward.computeIfAbsent(way.to(), _ -> new TreeSet<>()).add(stage.id());
            }
        }
        var reached = reach(List.of(procedure.law().first()), forward);
        var closing = reach(ends, backward);
        if (!closing.contains(procedure.law().first())) {
            found.error("procedure-without-end", procedure.path(),
                    "No path leads from the first stage '%s' to an end.".formatted(procedure.law().first()),
                    "Mark the stage where a case is over with 'final: yes', and let a move, decision, clock or"
                            + " condition lead to it.");
            return;
        }
        for (var stage : stages.values()) {
            if (!reached.contains(stage.id())) {
                found.error("unreachable-stage", stage.path(),
                        "No move, decision, clock or condition leads to the stage '%s'.".formatted(stage.id()),
                        "Let another stage lead to it, or take it out.");
            } else if (!closing.contains(stage.id())) {
                found.error("trap", stage.path(),
                        "A case that enters the stage '%s' can never end.".formatted(stage.id()),
                        "Add a way from it that leads to an end, or mark it 'final: yes'.");
            } else if (stage.isFinal() && !Ways.from(stage).isEmpty()) {
                found.error("end-that-goes-on", stage.path(),
                        "The stage '%s' is final, and yet something leads on from it.".formatted(stage.id()),
                        "Take out either 'final: yes' or what leads on.");
            }
        }
    }

    private static SortedSet<StageId> reach(
            Collection<StageId> from, SortedMap<StageId, SortedSet<StageId>> ways) {
        var reached = new TreeSet<StageId>(from);
        var open = new ArrayDeque<StageId>(from);
        while (!open.isEmpty()) {
            for (var next : ways.getOrDefault(open.pop(), new TreeSet<>())) {
                if (reached.add(next)) open.push(next);
            }
        }
        return reached;
    }
}
