package org.plenary.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.server.view.BodiesView;
import org.plenary.server.view.BodyRow;
import org.plenary.server.view.CompetenceRow;

/// One body on paper: its seats, its chair, what it decides by which rule, its offices and meetings.
final class BodySheet {
    private final Reply reply;
    private final BodiesView.Body body;

    BodySheet(Reply reply, BodiesView.Body body) {
        this.reply = reply;
        this.body = body;
    }

    static String meets(Reply reply, BodyRow.Meeting meets) {
        var unit = Words.word(meets.unit());
        if (meets.count() == 1) return reply.say("meets.one", meets.atLeast(), reply.say("one." + unit));
        return reply.say("meets", meets.atLeast(), meets.count(), reply.say("unit." + unit));
    }

    static String matters(Reply reply, CompetenceRow competence) {
        return competence.matters().stream()
                .map(matter -> matter.name().map(Object::toString).orElseGet(() -> reply.say("any-matter")))
                .collect(Collectors.joining(", "));
    }

    static String chair(BodyRow.Chair chair) {
        return Stream.concat(chair.party().map(party -> party.name().text()).stream(),
                chair.person().map(Object::toString).stream()).collect(Collectors.joining(", "));
    }

    void print() {
        var row = body.body();
        var sheet = reply.sheet().title(row.name());
        sheet.field("composition", row.composition());
        sheet.field("meets", row.meets().map(meets -> meets(reply, meets)));
        sheet.field("chair", row.chair().map(BodySheet::chair));
        sheet.field("reports-to", body.reportsTo().map(other -> other.name().text()));
        sheet.field("seats", body.seats().stream().map(seat -> seat.name().text()).toList());
        sheet.field("source", Show.source(row.sources()));
        sheet.lines("functions", body.functions());
        competences(sheet);
        sheet.lines("turns", body.turns().stream().map(turn -> turn.since() + "  " + turn.party().name()
                + turn.person().map(person -> ", " + person).orElse("")
                + (turn.follows() ? "" : "  (" + reply.say("out-of-turn") + ")")).toList());
        for (var office : body.offices()) {
            sheet.lines("holders", office.holders().stream().map(holder -> "%s: %s, %s – %s".formatted(
                    office.name(), holder.holder(), holder.since(), Show.date(holder.until()))).toList());
        }
        sheet.lines("meetings", body.meetings().stream().map(meeting -> "%s  %s  [%s]".formatted(meeting.on(),
                Show.maybe(meeting.place()), reply.say("stage." + Words.word(meeting.stage())))).toList());
    }

    private void competences(Sheet sheet) {
        if (body.decides().isEmpty()) return;
        sheet.section("decides");
        for (var competence : body.decides()) {
            var matters = matters(reply, competence);
            sheet.line("%s: %s (%s)".formatted(matters, competence.ruleName(), competence.text()));
            sheet.text("  " + blocks(competence));
        }
    }

    private String blocks(CompetenceRow competence) {
        if (competence.blocks().isEmpty()) return reply.say("blocks.nobody");
        if (competence.blocks().size() == body.seats().size()) return reply.say("blocks.each");
        return reply.say("blocks", competence.blocks().stream().map(party -> party.name().text())
                .collect(Collectors.joining(", ")));
    }
}
