package org.plenary.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plenary.charter.Reform;
import org.plenary.charter.compare.CharterDiff.Law;
import org.plenary.charter.compare.LawChange;

/// What is different in law between two charters, as data.
public final class ChangesView {
    /// Two charters, each on its day, and every change from the first to the second.
    public record Changes(Side before, Side after, List<Row> changes) {}

    /// A charter on a day, under the reforms that it was read with.
    public record Side(String organisation, LocalDate on, List<String> reforms) {
        static Side of(Law law) {
            return new Side(law.charter().profile().id(), law.day(),
                    law.charter().reforms().stream().map(Reform::id).toList());
        }
    }

    /// One change: what kind it is of, what it says, and by which source the law is then.
    public record Row(String kind, String says, List<Cite> sources) {}

    private ChangesView() {}

    /// `lines` are the changes in words, in the same order.
    public static Changes of(Law before, Law after, List<LawChange> changes, List<String> lines) {
        return new Changes(Side.of(before), Side.of(after), rows(changes, lines));
    }

    static List<Row> rows(List<LawChange> changes, List<String> lines) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row(Json.kebab(changes.get(i).getClass().getSimpleName()).substring(1), lines.get(i),
                    Cite.of(changes.get(i).sources())));
        }
        return List.copyOf(rows);
    }
}
