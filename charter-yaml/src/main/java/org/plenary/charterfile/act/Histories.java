package org.plenary.charterfile.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.shape.Desk;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;

/// Reads the history files of an organisation as one history and checks it.
public final class Histories {
    private Histories() {}

    /// The acts of all files in order of their first possible day; on one day, acts that bring in a name
    /// come before the others, and otherwise the order of the files is kept.
    public static List<DatedAct> read(List<Node> files, Charter charter, Desk desk) {
        var acts = new ArrayList<LocatedAct>();
        for (var file : files) {
            // Short names of documents belong to their file; those of the charter are known everywhere.
            var own = Desk.with(desk, desk.findings);
            acts.addAll(new HistoryReader(own, charter.profile().id()).read(file));
        }
        new HistoryCheck(charter, desk.findings).check(acts);
        inOrder(acts);
        return acts.stream().map(LocatedAct::act).toList();
    }

    private static void inOrder(List<LocatedAct> acts) {
        acts.sort(Comparator.comparing((LocatedAct act) -> act.act().on().first())
                .thenComparing(act -> KnownNames.broughtIn(act.act().act()).isEmpty()));
    }

    /// One act that stands alone.
    public static Optional<DatedAct> act(Node node, Findings findings) {
        return new ActReader(new Shapes(new Desk(findings)), Optional.empty()).read(node, "").map(LocatedAct::act);
    }
}
