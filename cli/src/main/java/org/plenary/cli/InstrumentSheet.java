package org.plenary.cli;

import org.plenary.server.view.InstrumentsView;

/// One instrument on paper: its adoption, the reckoning of its entry into force, its parties and its story.
final class InstrumentSheet {
    private final Reply reply;
    private final InstrumentsView.Full instrument;

    InstrumentSheet(Reply reply, InstrumentsView.Full instrument) {
        this.reply = reply;
        this.instrument = instrument;
    }

    void print() {
        var row = instrument.instrument();
        var sheet = reply.sheet().title(row.title());
        sheet.field("form", row.formName());
        sheet.field("adopted", row.adopted() + row.place().map(place -> ", " + place).orElse(""));
        sheet.field("body", instrument.bodyName());
        sheet.field("depositary", instrument.depositary());
        sheet.field("number", instrument.number());
        sheet.field("in-force", row.inForce().or(row::reportedInForce));
        sheet.field("replaced", instrument.replaced().map(end -> end.on()
                + end.by().map(by -> ", " + by.name()).orElse("")));
        sheet.field("amends", instrument.amends().map(other -> other.name().text()));
        sheet.field("amendments", instrument.amendments().stream().map(other -> other.name().text()).toList());
        sheet.field("concepts", row.concepts());
        var entry = instrument.entry();
        sheet.lines("reckoning", entry.steps());
        sheet.lines("missing", entry.missing());
        if (entry.atOdds()) sheet.text(reply.say("at-odds", Show.date(entry.computed()), Show.date(entry.reported())));
        parties(sheet);
        sheet.lines("contents", instrument.contents());
        sheet.lines("story", instrument.story().stream().map(act -> act.on() + "  " + act.says()).toList());
        Origins.print(sheet, row.sources(), row.contested());
    }

    private void parties(Sheet sheet) {
        var table = reply.table("party", "name", "place-in-it", "signed", "consented", "bound");
        for (var bond : instrument.bonds()) {
            var party = bond.party();
            table.row(party.party(), party.name(),
                    party.status().map(status -> reply.say("status." + Words.word(status))).orElse(""),
                    Show.date(party.signed()), Show.date(party.consented()), Show.date(party.bound()));
        }
        sheet.table("parties", table);
    }
}
