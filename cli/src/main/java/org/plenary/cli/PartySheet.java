package org.plenary.cli;

import org.plenary.server.view.PartyView;

/// One party on paper: its standing, seats, offices, instruments, relations and steps.
final class PartySheet {
    private final Reply reply;
    private final PartyView.Full party;

    PartySheet(Reply reply, PartyView.Full party) {
        this.reply = reply;
        this.party = party;
    }

    void print() {
        var sheet = reply.sheet().title(party.name() + " (" + party.party() + ")");
        party.standing().ifPresentOrElse(
                row -> sheet.field("standing", reply.say("since", row.standingName(), row.since())),
                () -> sheet.text(reply.say("no-standing", reply.vantage().day())));
        sheet.field("region", party.region());
        sheet.field("seats", party.seats().stream().map(seat -> seat.name().text()).toList());
        party.budget().ifPresent(share -> sheet.field("budget", share.percent().map(percent -> percent + " %")));
        sheet.lines("standings", party.standings().stream().map(row -> "%s: %s – %s".formatted(
                row.standingName(), row.since(), Show.date(row.until()))).toList());
        sheet.lines("offices", party.offices().stream().map(row -> "%s: %s, %s – %s".formatted(
                row.holder(), row.name(), row.since(), Show.date(row.until()))).toList());
        sheet.lines("chairs", party.chairs().stream().map(turn -> turn.since() + "  " + turn.body().name()).toList());
        instruments(sheet);
        sheet.lines("relations", party.relations().stream().map(row -> "%s  %s: %s".formatted(
                row.since(), Show.all(row.names()), row.levelName())).toList());
        sheet.lines("outside", party.outside().stream()
                .map(place -> place.since() + "  " + place.organisation().name()).toList());
        sheet.lines("figures", party.indicators().stream().map(figure -> "%s %d: %s %s".formatted(
                reply.vantage().name(figure.indicator()), figure.year(), figure.value(), figure.unit())).toList());
        sheet.lines("meetings", party.meetings().stream().map(meeting -> "%s  %s  %s".formatted(
                meeting.on(), meeting.bodyName(), Show.maybe(meeting.place()))).toList());
        sheet.lines("steps", party.steps().stream().map(act -> act.on() + "  " + act.says()).toList());
        sheet.lines("networks", party.institutions().stream()
                .map(place -> place.id() + ": " + place.name()).toList());
        sheet.lines("events", party.events().stream().map(act -> act.on() + "  " + act.says()).toList());
    }

    private void instruments(Sheet sheet) {
        var table = reply.table("instrument", "title", "place-in-it", "signed", "bound");
        for (var row : party.instruments()) {
            row.party(party.party().value()).ifPresent(place -> table.row(row.id(), row.title(),
                    place.status().map(status -> reply.say("status." + Words.word(status))).orElse(""),
                    Show.date(place.signed()), Show.date(place.bound())));
        }
        sheet.table("instruments", table);
    }
}
