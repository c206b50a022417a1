package org.plenary.server.page;

import java.util.Locale;
import org.plenary.server.view.InstrumentRow;
import org.plenary.server.view.InstrumentRow.Party;
import org.plenary.server.view.InstrumentRow.Status;
import org.plenary.server.view.Ref;

/// The cells of the depositary table: a sign that reads without colour, and its meaning in words.
final class Cells {
    private Cells() {}

    static String of(Frame frame, InstrumentRow row, Ref column) {
        var party = row.party(column.id());
        if (party.flatMap(Party::status).isEmpty()) return "<td class=\"none\"></td>";
        var status = party.get().status().orElseThrow();
        var word = frame.say("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var date = switch (status) {
            case BOUND -> party.get().bound();
            case CONSENTED -> party.get().consented();
            case SIGNED, PROVISIONAL, WITHDRAWN, APPROVED_AT_HOME -> party.get().signed();
        };
        var label = column.name() + ": " + word + date.map(day -> ", " + frame.dates().of(day)).orElse("");
        return "<td data-label=\"" + Ink.escape(column.id()) + "\"><span role=\"img\" aria-label=\""
                + Ink.escape(label) + "\" title=\"" + Ink.escape(label) + "\">" + sign(status) + "</span></td>";
    }

    private static String sign(Status status) {
        return switch (status) {
            case BOUND -> "●";
            case CONSENTED -> "◐";
            case SIGNED -> "○";
            case PROVISIONAL, WITHDRAWN, APPROVED_AT_HOME -> "◌";
        };
    }
}
