package org.plenary.server.page;

import java.util.List;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.ReactionsView;
import org.plenary.server.view.ReformsView;
import org.plenary.server.view.TodayView;
import org.plenary.server.view.UndecidedView;
import org.plenary.server.view.Vantage;

/// The list of all pages: to add a page, add a view, a template and a line here.
final class AllPages {
    private AllPages() {}

    static Routes routes() {
        return new Routes()
                .add("/", AllPages::today)
                .add("/parties", WhoPages::parties)
                .add("/parties/{}", WhoPages::party)
                .add("/parties/{}/calendar.ics", FeedPages::party)
                .add("/bodies", WhoPages::bodies)
                .add("/bodies/{}", WhoPages::body)
                .add("/bodies/{}/calendar.ics", FeedPages::body)
                .add("/calendar.ics", FeedPages::whole)
                .add("/bodies/{}/convene", MeetingPages::convene)
                .add("/bodies/{}/hand-over", MeetingPages::handOver)
                .add("/meetings", MeetingPages::meetings)
                .add("/meetings/{}", MeetingPages::meeting)
                .add("/papers", MeetingPages::papers)
                .add("/motions", MotionPages::motions)
                .add("/motions/new", TablingPages::choose)
                .add("/motions/new/{}/{}", TablingPages::table)
                .add("/motions/{}", MotionPages::motion)
                .add("/motions/{}/amend", TablingPages::amend)
                .add("/motions/{}/record", MotionPages::record)
                .add("/cases", CasePages::cases)
                .add("/cases/new", CasePages::choose)
                .add("/cases/new/{}", CasePages::open)
                .add("/cases/reactions", AllPages::reactions)
                .add("/cases/{}", CasePages::one)
                .add("/incidents", IncidentPages::incidents)
                .add("/incidents/new", IncidentPages::report)
                .add("/incidents/{}", IncidentPages::one)
                .add("/commitments", CasePages::commitments)
                .add("/commitments/{}", CasePages::commitment)
                .add("/instruments", TextPages::instruments)
                .add("/instruments/{}", TextPages::instrument)
                .add("/concepts", TextPages::concepts)
                .add("/concepts/{}", TextPages::concept)
                .add("/partners", TiePages::partners)
                .add("/partners/{}", TiePages::partner)
                .add("/relations", TiePages::relations)
                .add("/relations/{}/{}", TiePages::pair)
                .add("/networks", TiePages::networks)
                .add("/networks/{}", TiePages::network)
                .add("/indicators", TiePages::indicators)
                .add("/indicators/{}", TiePages::indicator)
                .add("/charter", LawPages::charter)
                .add("/charter/procedures/{}", LawPages::procedure)
                .add("/reforms", AllPages::reforms)
                .add("/reforms/{}", LawPages::reform)
                .add("/undecided", AllPages::undecided)
                .add("/do/{}", DeedPages::deed)
                .add("/api", ApiPages::api)
                .add("/register", LawPages::register)
                .add("/register/{}", LawPages::entry);
    }

    private static Shown today(Vantage vantage, Phrases phrases, List<String> names) {
        var view = TodayView.of(vantage);
        return Page.of("today", view.name().text(), view, () -> view);
    }

    private static Shown reactions(Vantage vantage, Phrases phrases, List<String> names) {
        var view = ReactionsView.of(vantage);
        return Page.of("reactions", phrases.say("reactions"), view, () -> view, WhoPages.crumb(phrases, "cases"));
    }

    private static Shown undecided(Vantage vantage, Phrases phrases, List<String> names) {
        var view = UndecidedView.of(vantage);
        return Page.of("undecided", phrases.say("undecided"), view, () -> view, WhoPages.crumb(phrases, "lab"));
    }

    private static Shown reforms(Vantage vantage, Phrases phrases, List<String> names) {
        var view = ReformsView.all(vantage);
        return Page.of("reforms", phrases.say("chapter.reforms"), view, () -> view);
    }
}
