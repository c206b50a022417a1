package org.plenary.charter.check;

import java.util.ArrayList;
import java.util.List;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.StageId;

/// A way that leads on from a stage, and by which trigger.
record Ways(StageId to, String trigger) {
    static List<Ways> from(Stage stage) {
        var ways = new ArrayList<Ways>();
        stage.moves().forEach(move -> ways.add(new Ways(move.to(), "move " + move.id())));
        stage.decision().ifPresent(put -> {
            ways.add(new Ways(put.adopted(), "decision"));
            ways.add(new Ways(put.notAdopted(), "decision"));
        });
        stage.clock().ifPresent(clock -> ways.add(new Ways(clock.then(), "clock")));
        stage.conditions().forEach(condition -> ways.add(new Ways(condition.to(), "condition")));
        return ways;
    }
}
