package org.plenary.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.act.MeetingAct.Series;
import org.plenary.organisation.Convening;
import org.plenary.server.form.Choices;
import org.plenary.server.form.Form;
import org.plenary.server.form.FormField.Kind;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.page.Shown.Refused;
import org.plenary.server.view.BodiesView;
import org.plenary.server.view.Flat;
import org.plenary.server.view.HandOverView;
import org.plenary.server.view.MeetingRow;
import org.plenary.server.view.MeetingsView;
import org.plenary.server.view.PapersView;
import org.plenary.server.view.ProceedingView;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;

/// Pages about meetings: all, one, convening one; papers; what a chair hands over.
public final class MeetingPages {
    /// A meeting on record, as it is prepared and held where that is done here, and what can be done in it.
    public record Meeting(MeetingRow row, Optional<ProceedingView> proceeding, MeetingForms forms) {}

    /// The form by which a body is convened.
    public record Convene(Text bodyName, Form form) {}

    private MeetingPages() {}

    static Shown meetings(Vantage vantage, Phrases phrases, List<String> names) {
        var view = MeetingsView.all(vantage);
        return Page.of("meetings", phrases.say("chapter.meetings"), view, () -> view);
    }

    static Shown meeting(Vantage vantage, Phrases phrases, List<String> names) {
        return MeetingsView.find(vantage, names.getFirst()).map(row -> meeting(vantage, phrases, row))
                .orElseGet(() -> Unknown.name(phrases, "meeting", "meetings", names.getFirst(),
                        MeetingsView.known(vantage)));
    }

    private static Shown meeting(Vantage vantage, Phrases phrases, MeetingRow row) {
        var proceeding = ProceedingView.of(vantage, row);
        var view = new Meeting(row, proceeding, MeetingDesk.of(vantage, phrases, row.meeting()));
        var title = title(phrases, row);
        return Page.of("meeting", title, view,
                () -> proceeding.<Object>map(held -> new Flat(row, held)).orElse(row),
                WhoPages.crumb(phrases, "meetings"), new Crumb(title, "/meetings/" + Slug.of(row.meeting())));
    }

    private static String title(Phrases phrases, MeetingRow meeting) {
        var when = Integer.toString(meeting.on().year());
        return meeting.place().map(place -> phrases.say("meeting.title", meeting.bodyName(), place, when))
                .orElseGet(() -> meeting.bodyName() + " " + when);
    }

    static Shown papers(Vantage vantage, Phrases phrases, List<String> names) {
        var view = PapersView.all(vantage);
        return Page.of("papers", phrases.say("papers"), view, () -> view, WhoPages.crumb(phrases, "meetings"),
                new Crumb(phrases.say("papers"), "/papers"));
    }

    static Shown handOver(Vantage vantage, Phrases phrases, List<String> names) {
        return ofBody(vantage, phrases, names, body -> {
            var view = HandOverView.of(vantage, body);
            return Page.of("hand-over", phrases.say("hand-over"), view, () -> view, WhoPages.crumb(phrases, "bodies"),
                    new Crumb(view.bodyName().text(), "/bodies/" + Slug.of(body)));
        });
    }

    static Shown convene(Vantage vantage, Phrases phrases, List<String> names) {
        if (vantage.actor().isEmpty()) {
            return new Refused(new Refusal(401, phrases.say("refused.nobody"), phrases.say("do.meeting-convened"),
                    phrases.say("refused.nobody.needed"),
                    List.of(new Refusal.Suggestion(phrases.say("sign-in"), "/sign-in"))));
        }
        return ofBody(vantage, phrases, names, body -> {
            var view = new Convene(vantage.name(body), form(vantage, phrases, body));
            return Page.of("convene", phrases.say("do.meeting-convened"), view, () -> List.of(),
                    WhoPages.crumb(phrases, "bodies"),
                    new Crumb(vantage.name(body).text(), "/bodies/" + Slug.of(body)));
        });
    }

    private interface OfBody {
        Shown show(BodyId body);
    }

    private static Shown ofBody(Vantage vantage, Phrases phrases, List<String> names, OfBody page) {
        return BodiesView.find(vantage, names.getFirst()).map(page::show).orElseGet(() ->
                Unknown.name(phrases, "body", "bodies", names.getFirst(), vantage.charter().bodies().names()));
    }

    /// Filled in with what charter and record propose: the planned meeting, its number, the host.
    private static Form form(Vantage vantage, Phrases phrases, BodyId body) {
        var convening = new Convening(vantage.charter(), vantage.organisation(), body, vantage.day());
        var planned = vantage.organisation().meetings().planned(AsOf.on(vantage.day())).stream()
                .filter(meeting -> meeting.body().equals(body) && meeting.series().isEmpty()).findFirst();
        var number = planned.flatMap(meeting -> meeting.number()).or(convening::number);
        var id = planned.map(meeting -> meeting.id().value()).orElseGet(() ->
                Slug.of(body) + number.map(next -> "-" + next).orElse("-" + vantage.day().getYear()));
        var seats = BodiesView.seats(vantage, body).stream().map(seat -> seat.party()).toList();
        var form = Form.of(vantage, phrases, "meeting convened").with("body", body).holding("meeting", id)
                .holding("series", word(Series.REGULAR)).holding("presence", "in person")
                .asking("opens", Kind.DATE).asking("closes", Kind.DATE)
                .offering("host", Choices.parties(vantage, seats)).asking("host", Kind.SELECT)
                .offering("initiators", Choices.parties(vantage, seats)).asking("initiators", Kind.SEVERAL)
                .leadingTo("/meetings/" + id);
        var numbered = number.map(next -> form.holding("number", next)).orElse(form);
        return planned.flatMap(meeting -> meeting.host()).or(convening::host)
                .map(host -> numbered.holding("host", host)).orElse(numbered);
    }

    private static String word(Series series) { return series.name().toLowerCase(Locale.ROOT); }
}
