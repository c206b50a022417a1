package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.Due;
import org.plenary.organisation.Outlook;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrasebook;

/// Something that lies ahead, or that should have happened and is not on record, in one line.
public record DueLine(PartialDate on, boolean overdue, String says, String page) {
    static List<DueLine> all(Vantage vantage) {
        var phrases = Books.of("due", vantage.language());
        return new Outlook(vantage.charter(), vantage.organisation(), vantage.asOf()).due().stream()
                .map(due -> of(vantage, phrases, due)).toList();
    }

    static DueLine of(Vantage vantage, Due due) { return of(vantage, Books.of("due", vantage.language()), due); }

    private static DueLine of(Vantage vantage, Phrasebook phrases, Due due) {
        boolean overdue = due.on().last().isBefore(vantage.day());
        return new DueLine(due.on(), overdue, says(vantage, phrases, due), page(due));
    }

    private static String says(Vantage vantage, Phrasebook phrases, Due due) {
        return switch (due) {
            case Due.MeetingPlanned(var meeting) -> phrases.say("planned", vantage.name(meeting.body()).text(),
                    place(vantage.text(meeting.place())));
            case Due.MeetingUnconfirmed(var meeting) -> phrases.say("unconfirmed",
                    vantage.name(meeting.body()).text(), place(vantage.text(meeting.place())));
            case Due.MeetingOwed owed -> phrases.say("owed", vantage.name(owed.body()).text());
            case Due.ChairPasses passes -> phrases.say("chair", vantage.name(passes.body()).text(),
                    name(vantage, passes.from()), name(vantage, passes.to()));
            case Due.TermEnds(var tenure, _) -> phrases.say("term", vantage.name(tenure.office()).text(),
                    vantage.text(tenure.holder()).text());
            case Due.EntersIntoForce(var instrument, var party, _) -> party
                    .map(one -> phrases.say("force.party", vantage.name(instrument).text(), name(vantage, party)))
                    .orElseGet(() -> phrases.say("force", vantage.name(instrument).text()));
            case Due.LeavesInstrument(var instrument, var party, _, _) -> phrases.say("leaves",
                    vantage.name(party).text(), vantage.name(instrument).text());
            case Due.StepOwed(var step, _) -> phrases.say("step", vantage.name(step.party()).text(),
                    vantage.text(step.what()).text());
        };
    }

    private static String page(Due due) {
        return switch (due) {
            case Due.MeetingPlanned(var meeting) -> "/meetings/" + Slug.of(meeting.id());
            case Due.MeetingUnconfirmed(var meeting) -> "/meetings/" + Slug.of(meeting.id());
            case Due.MeetingOwed owed -> "/bodies/" + Slug.of(owed.body());
            case Due.ChairPasses passes -> "/bodies/" + Slug.of(passes.body());
            case Due.TermEnds _ -> "/bodies";
            case Due.EntersIntoForce force -> "/instruments/" + Slug.of(force.instrument());
            case Due.LeavesInstrument leaves -> "/instruments/" + Slug.of(leaves.instrument());
            case Due.StepOwed(var step, _) -> "/parties/" + Slug.of(step.party());
        };
    }

    private static String place(Optional<Text> place) { return place.map(Text::text).orElse("–"); }

    private static String name(Vantage vantage, Optional<PartyId> party) {
        return party.map(one -> vantage.name(one).text()).orElse("–");
    }
}
