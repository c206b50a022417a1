package org.plenary.server.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.act.MeetingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.meeting.Meeting;
import org.plenary.server.view.FeedEvent.Certainty;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Phrasebook;

/// The meetings of a calendar feed: those to come, those called off, and those held in the last thirteen months.
record FeedMeetings(Vantage vantage, Phrasebook phrases) {
    private static final int MONTHS_KEPT = 13;

    List<FeedEvent> events(FeedScope scope) {
        var seating = seating(scope);
        var oldest = vantage.day().minusMonths(MONTHS_KEPT);
        return vantage.organisation().meetings().meetings(vantage.asOf()).stream()
                .filter(meeting -> !meeting.on().last().isBefore(oldest))
                .filter(meeting -> scope.includes(
                        List.of(meeting.body()), meeting.host().stream().toList(), seating))
                .map(this::event).toList();
    }

    /// The bodies in which the party of the scope has a seat.
    List<BodyId> seating(FeedScope scope) {
        return switch (scope) {
            case FeedScope.OfParty(var party) -> vantage.charter().bodies().namesAt(vantage.day()).stream()
                    .filter(body -> BodiesView.seats(vantage, body).stream()
                            .anyMatch(seat -> seat.party().equals(party))).toList();
            case FeedScope.Whole _, FeedScope.OfBody _ -> List.of();
        };
    }

    private FeedEvent event(Meeting meeting) {
        var acts = vantage.organisation().meetings().acts().getOr(meeting.id(), Timeline.empty())
                .knownBy(vantage.asOf().known());
        var place = vantage.text(meeting.place()).map(Text::text);
        var name = vantage.name(meeting.body()).text();
        var summary = place.map(where -> phrases.say("meeting", name, where)).orElse(name);
        var stamp = acts.stream().map(Timeline.Change::entered).max(Instant::compareTo).orElseThrow();
        var first = meeting.began().orElse(meeting.on()).first();
        return new FeedEvent("meeting-" + Slug.of(meeting.id()), summary, first,
                meeting.on().last(), Optional.empty(), certainty(meeting), stamp, acts.size() - 1,
                "/meetings/" + Slug.of(meeting.id()), place, says(meeting));
    }

    /// A meeting that is only announced for some time may still not come; one that was convened by an act stands.
    private static Certainty certainty(Meeting meeting) {
        return switch (meeting.stage()) {
            case HELD -> Certainty.CONFIRMED;
            case CANCELLED -> Certainty.CANCELLED;
            case UNCONFIRMED -> Certainty.TENTATIVE;
            case PLANNED -> meeting.act().act() instanceof MeetingAct.MeetingPlanned
                    ? Certainty.TENTATIVE : Certainty.CONFIRMED;
        };
    }

    private List<String> says(Meeting meeting) {
        var says = new ArrayList<String>();
        switch (meeting.stage()) {
            case PLANNED, HELD -> { }
            case UNCONFIRMED -> says.add(phrases.say("unconfirmed"));
            case CANCELLED -> says.add(phrases.say("cancelled"));
        }
        inexact(phrases, meeting.on(), says);
        meeting.host().ifPresent(host -> says.add(phrases.say("host", vantage.name(host).text())));
        meeting.adopted().forEach(text -> says.add(phrases.say("adopted", vantage.name(text).text())));
        meeting.outcomes().forEach(outcome -> says.add(vantage.text(outcome).text()));
        Stream.of(meeting.deviation(), meeting.act().note())
                .forEach(words -> vantage.text(words).ifPresent(text -> says.add(text.text())));
        meeting.act().sources().forEach(source -> says.add(phrases.say("source", source.cite())));
        return says;
    }

    /// A calendar knows only days, so a month or a year fills all of its days and says so.
    static void inexact(Phrasebook phrases, PartialDate on, List<String> says) {
        if (!on.isExact()) says.add(phrases.say(on.month() != 0 ? "known-to-month" : "known-to-year"));
    }
}
