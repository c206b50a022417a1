package org.plenary.server.page;

import java.util.List;
import org.plenary.server.view.BodiesView;
import org.plenary.server.view.CalendarFeed;
import org.plenary.server.view.FeedScope;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.Vantage;

/// Calendars to subscribe to.
final class FeedPages {
    private static final String TYPE = "text/calendar;charset=UTF-8";

    private FeedPages() {}

    static Shown whole(Vantage vantage, Phrases phrases, List<String> names) {
        return feed(vantage, new FeedScope.Whole());
    }

    static Shown body(Vantage vantage, Phrases phrases, List<String> names) {
        return BodiesView.find(vantage, names.getFirst()).map(body -> feed(vantage, new FeedScope.OfBody(body)))
                .orElseGet(() -> Unknown.name(phrases, "body", "bodies", names.getFirst(),
                        vantage.charter().bodies().names()));
    }

    static Shown party(Vantage vantage, Phrases phrases, List<String> names) {
        return PartiesView.find(vantage, names.getFirst()).map(party -> feed(vantage, new FeedScope.OfParty(party)))
                .orElseGet(() -> Unknown.name(phrases, "party", "parties", names.getFirst(),
                        PartiesView.known(vantage)));
    }

    private static Shown feed(Vantage vantage, FeedScope scope) {
        return new Shown.File(TYPE, site -> CalendarFeed.of(vantage, scope, site));
    }
}
