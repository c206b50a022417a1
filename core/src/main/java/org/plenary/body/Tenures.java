package org.plenary.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.timeline.Timeline.Change;

/// Reads the acts about one office, in order, as the times of its holders.
final class Tenures {
    private Tenures() {}

    static List<Tenure> read(List<Change<DatedAct>> changes) {
        var tenures = new ArrayList<Tenure>();
        for (var change : changes) {
            var dated = change.value();
            switch ((BodyAct) dated.act()) {
                case BodyAct.OfficeAssumed assumed -> assume(tenures, assumed, dated);
                case BodyAct.OfficeVacated vacated -> {
                    if (holds(tenures, vacated)) end(tenures, dated);
                }
                case BodyAct.BodyEstablished _, BodyAct.SeatTaken _, BodyAct.SeatVacated _,
                        BodyAct.ChairAssumed _ -> { }
            }
        }
        return List.copyOf(tenures);
    }

    /// Who assumes the office on the day of an earlier entry corrects it.
    private static void assume(List<Tenure> tenures, BodyAct.OfficeAssumed assumed, DatedAct dated) {
        if (!tenures.isEmpty()) {
            var last = tenures.getLast();
            if (last.since().equals(dated.on())) tenures.removeLast();
            else if (last.ended().isEmpty() && stillRuns(last, dated)) end(tenures, dated);
        }
        tenures.add(new Tenure(assumed.office(), assumed.holder(), assumed.nationality(), dated.on(),
                assumed.until(), dated, Optional.empty()));
    }

    private static boolean stillRuns(Tenure last, DatedAct next) {
        return last.until().map(until -> !until.last().isBefore(next.on().first())).orElse(true);
    }

    private static boolean holds(List<Tenure> tenures, BodyAct.OfficeVacated vacated) {
        return !tenures.isEmpty() && tenures.getLast().ended().isEmpty()
                && tenures.getLast().holder().equals(vacated.holder());
    }

    private static void end(List<Tenure> tenures, DatedAct dated) {
        var last = tenures.removeLast();
        tenures.add(new Tenure(last.office(), last.holder(), last.nationality(), last.since(),
                Optional.of(dated.on()), last.act(), Optional.of(dated)));
    }
}
