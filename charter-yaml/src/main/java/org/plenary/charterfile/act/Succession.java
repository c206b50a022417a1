package org.plenary.charterfile.act;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.act.InstrumentAct;
import org.plenary.charterfile.finding.Findings;
import org.plenary.vocabulary.InstrumentId;

/// Looks for instruments that amend, or replace, each other in a circle.
final class Succession {
    private final Findings findings;

    Succession(Findings findings) { this.findings = findings; }

    void check(List<LocatedAct> acts) {
        var amends = new TreeMap<InstrumentId, InstrumentId>();
        var replacedBy = new TreeMap<InstrumentId, InstrumentId>();
        for (var act : acts) {
            if (act.act().act() instanceof InstrumentAct.InstrumentAdopted adopted) {
                adopted.amends().ifPresent(other -> amends.put(adopted.instrument(), other));
                circle(act, adopted.instrument(), amends, "amends");
            }
            if (act.act().act() instanceof InstrumentAct.InstrumentReplaced(var instrument, var replacement)) {
                replacement.ifPresent(other -> replacedBy.put(instrument, other));
                circle(act, instrument, replacedBy, "is replaced by");
            }
        }
    }

    private void circle(
            LocatedAct act, InstrumentId start, SortedMap<InstrumentId, InstrumentId> next, String how) {
        var passed = new TreeSet<InstrumentId>();
        for (var at = next.get(start); at != null && passed.add(at); at = next.get(at)) {
            if (!at.equals(start)) continue;
            findings.error(act.at(), "circle", act.path(), "`%s` %s itself, by way of %d instruments."
                    .formatted(start, how, passed.size()), "Correct which instrument comes first.");
            return;
        }
    }
}
