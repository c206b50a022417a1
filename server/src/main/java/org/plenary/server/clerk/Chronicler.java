package org.plenary.server.clerk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ruling;
import org.plenary.charterfile.ActJson;
import org.plenary.organisation.Decider;
import org.plenary.organisation.EntryOrder;

/// Enters the history that the register has not, signed by its compiler and with the moments of entry that
/// it states; all or none: an act that is refused keeps the whole of it out.
final class Chronicler {
    private Chronicler() {}

    static List<Appointment.RefusedAct> enter(Mandate mandate, Ledger ledger) throws IOException {
        var known = new TreeSet<String>();
        for (var act : ledger.organisation().acts()) known.add(text(act));
        var grown = ledger.organisation();
        var admitted = new ArrayList<DatedAct>();
        var refused = new ArrayList<Appointment.RefusedAct>();
        for (var act : EntryOrder.of(mandate.history())) {
            if (!known.add(text(act))) continue;
            switch (Decider.decide(mandate.charter(), grown, new Filing.Enter(act), mandate.today())) {
                case Ruling.Admitted(var more) -> {
                    for (var one : more) grown = grown.evolve(one);
                    admitted.addAll(more);
                }
                case Ruling.Refused(var grounds) -> refused.add(new Appointment.RefusedAct(act, grounds));
            }
        }
        if (!refused.isEmpty() || admitted.isEmpty()) return refused;
        var written = admitted.stream()
                .map(act -> Written.of(act, Signatory.COMPILER, Optional.empty(), true)).toList();
        ledger.enter(written, grown, _ -> {});
        return refused;
    }

    private static String text(DatedAct act) {
        return new String(ActJson.write(act), StandardCharsets.UTF_8);
    }
}
