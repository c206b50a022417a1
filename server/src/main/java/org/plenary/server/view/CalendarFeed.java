package org.plenary.server.view;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A calendar to subscribe to (iCalendar, RFC 5545 and RFC 7986): the meetings and what is due, of the organisation, of
/// one body or for one party. Meetings and most of what is due are days; time limits that run end at a moment.
public final class CalendarFeed {
    private CalendarFeed() {}

    /// The feed as UTF-8 bytes. `site` is the address under which readers reach the pages.
    public static byte[] of(Vantage vantage, FeedScope scope, URI site) {
        return new FeedWriter(vantage, site).write(title(vantage, scope), path(scope), events(vantage, scope));
    }

    static List<FeedEvent> events(Vantage vantage, FeedScope scope) {
        var phrases = Books.of("feeds", vantage.language());
        var meetings = new FeedMeetings(vantage, phrases);
        var events = new ArrayList<>(meetings.events(scope));
        events.addAll(new FeedDues(vantage, phrases).events(scope, meetings.seating(scope)));
        events.addAll(new FeedClocks(vantage, phrases).events(scope, meetings.seating(scope)));
        events.sort(Comparator.comparing(FeedEvent::first).thenComparing(FeedEvent::uid));
        return List.copyOf(events);
    }

    /// Where the feed itself is found.
    public static String path(FeedScope scope) {
        return switch (scope) {
            case FeedScope.Whole() -> "/calendar.ics";
            case FeedScope.OfBody(var body) -> "/bodies/" + Slug.of(body) + "/calendar.ics";
            case FeedScope.OfParty(var party) -> "/parties/" + Slug.of(party) + "/calendar.ics";
        };
    }

    private static String title(Vantage vantage, FeedScope scope) {
        var organisation = vantage.text(vantage.charter().profile().shortName()).text();
        var phrases = Books.of("feeds", vantage.language());
        return switch (scope) {
            case FeedScope.Whole() -> organisation;
            case FeedScope.OfBody(var body) -> phrases.say("title", organisation, vantage.name(body).text());
            case FeedScope.OfParty(var party) -> phrases.say("title", organisation, vantage.name(party).text());
        };
    }
}
