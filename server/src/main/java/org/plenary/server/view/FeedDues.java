package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.instrument.Participation;
import org.plenary.organisation.Due;
import org.plenary.organisation.Outlook;
import org.plenary.server.view.FeedEvent.Certainty;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrasebook;

/// What is due, for a calendar feed. It follows from law and record as of a day, so that day is its stamp. Meetings
/// are events of their own.
record FeedDues(Vantage vantage, Phrasebook phrases) {
    /// What a due item is called for good, whom it concerns, and whether it is certain to come.
    private record Kept(String uid, List<BodyId> bodies, List<PartyId> parties, Certainty certainty) {}

    List<FeedEvent> events(FeedScope scope, List<BodyId> seating) {
        var events = new ArrayList<FeedEvent>();
        for (var due : new Outlook(vantage.charter(), vantage.organisation(), vantage.asOf()).due()) {
            kept(due).filter(kept -> scope.includes(kept.bodies, kept.parties, seating))
                    .ifPresent(kept -> events.add(event(due, kept)));
        }
        return events;
    }

    private FeedEvent event(Due due, Kept kept) {
        var line = DueLine.of(vantage, due);
        var says = new ArrayList<String>();
        if (line.overdue()) says.add(phrases.say("overdue"));
        FeedMeetings.inexact(phrases, due.on(), says);
        var stamp = vantage.day().atStartOfDay(vantage.charter().profile().zone()).toInstant();
        return new FeedEvent("due-" + kept.uid, line.says(), due.on().first(), due.on().last(), Optional.empty(),
                kept.certainty, stamp, 0, line.page(), Optional.empty(), says);
    }

    private Optional<Kept> kept(Due due) {
        return switch (due) {
            case Due.MeetingPlanned _, Due.MeetingUnconfirmed _ -> Optional.empty();
            case Due.MeetingOwed(var body, _, var last, _) -> Optional.of(new Kept(
                    "meeting-after-" + Slug.of(last.id()), List.of(body), List.of(), Certainty.TENTATIVE));
            case Due.ChairPasses(var body, var from, var to, var on) -> Optional.of(new Kept(
                    "chair-" + Slug.of(body) + "-" + on, List.of(body),
                    Stream.of(from, to).flatMap(Optional::stream).toList(), Certainty.TENTATIVE));
            case Due.TermEnds(var tenure, _) -> Optional.of(new Kept(
                    "term-" + Slug.of(tenure.office()) + "-" + tenure.since(), office(tenure.office()),
                    tenure.nationality().stream().toList(), Certainty.CONFIRMED));
            case Due.EntersIntoForce(var instrument, var party, _) -> Optional.of(new Kept(
                    "force-" + Slug.of(instrument) + party.map(one -> "-" + Slug.of(one)).orElse(""),
                    List.of(), party.map(List::of).orElseGet(() -> parties(instrument)), Certainty.CONFIRMED));
            case Due.LeavesInstrument(var instrument, var party, _, _) -> Optional.of(new Kept(
                    "leaves-" + Slug.of(instrument) + "-" + Slug.of(party), List.of(), List.of(party),
                    Certainty.CONFIRMED));
            case Due.StepOwed(var step, _) -> Optional.of(new Kept(
                    "step-" + Slug.of(step.party()) + "-" + Slug.of(step.procedure()) + "-" + Slug.of(step.step()),
                    List.of(), List.of(step.party()), Certainty.CONFIRMED));
        };
    }

    private List<BodyId> office(OfficeId office) {
        return vantage.law(vantage.charter().offices(), office).map(law -> law.body()).stream().toList();
    }

    private List<PartyId> parties(InstrumentId instrument) {
        return vantage.organisation().instruments().instruments(vantage.charter(), vantage.asOf()).stream()
                .filter(one -> one.id().equals(instrument)).flatMap(one -> one.parties().stream())
                .map(Participation::party).toList();
    }
}
