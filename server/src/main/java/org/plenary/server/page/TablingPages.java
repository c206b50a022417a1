package org.plenary.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.act.Audience;
import org.plenary.act.MotionAct;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.motion.Rooms;
import org.plenary.server.form.Choice;
import org.plenary.server.form.Form;
import org.plenary.server.form.FormField;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.page.Shown.Refused;
import org.plenary.server.view.BoardView;
import org.plenary.server.view.MotionsView;
import org.plenary.server.view.Ref;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;

/// Pages on which motions and amendments are tabled: first before which body and in which matter, then the text,
/// under what the rule makes of it.
public final class TablingPages {
    /// A body before which the reader may table, and the matters that it decides.
    public record Before(Ref body, List<Ref> matters) {}

    /// The form, and the rule under which the question would be decided.
    public record Tabling(Form form, Optional<BoardView.Law> law, Text body, Text matter, Optional<Ref> amends) {}

    private TablingPages() {}

    static Shown choose(Vantage vantage, Phrases phrases, List<String> names) {
        if (vantage.actor().isEmpty()) return nobody(phrases);
        var view = bodies(vantage);
        return Page.of("tabling-choice", phrases.say("motions.new"), view, () -> view,
                WhoPages.crumb(phrases, "motions"), new Crumb(phrases.say("motions.new"), "/motions/new"));
    }

    /// The bodies before which the actor may table something.
    static List<Before> bodies(Vantage vantage) {
        var offers = new Offers(vantage);
        if (offers.actor().isEmpty()) return List.of();
        var all = new ArrayList<Before>();
        for (var body : vantage.charter().bodies().namesAt(vantage.day())) {
            var matters = matters(vantage, body);
            boolean may = matters.stream().anyMatch(matter -> offers.may(tabled(offers, body, matter)));
            if (may) all.add(new Before(new Ref(body.value(), vantage.name(body)), matters.stream()
                    .map(matter -> new Ref(matter.value(), vantage.name(matter))).toList()));
        }
        return all;
    }

    private static List<MatterId> matters(Vantage vantage, BodyId body) {
        var rooms = new Rooms(vantage.organisation().seating(vantage.charter()));
        return vantage.charter().matters().namesAt(vantage.day()).stream()
                .filter(matter -> rooms.of(body, matter, Optional.empty(), vantage.day()).isPresent()
                        || concerns(vantage, rooms, body, matter)).toList();
    }

    /// Some matters are about a party, and have a room only where it is named.
    private static boolean concerns(Vantage vantage, Rooms rooms, BodyId body, MatterId matter) {
        return vantage.organisation().membership().known().stream().findFirst()
                .flatMap(party -> rooms.of(body, matter, Optional.of(party), vantage.day())).isPresent();
    }

    private static MotionAct.MotionTabled tabled(Offers offers, BodyId body, MatterId matter) {
        return new MotionAct.MotionTabled(someId(), body, matter, Offers.SOMETHING, Offers.SOMETHING,
                offers.actor().orElseThrow(), Audience.EVERYONE, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static Shown table(Vantage vantage, Phrases phrases, List<String> names) {
        if (vantage.actor().isEmpty()) return nobody(phrases);
        var body = Slug.find(names.get(0), vantage.charter().bodies().namesAt(vantage.day()));
        var matter = Slug.find(names.get(1), vantage.charter().matters().namesAt(vantage.day()));
        if (body.isEmpty() || matter.isEmpty()) {
            return Unknown.name(phrases, "body", "bodies", names.getFirst(), vantage.charter().bodies().names());
        }
        var id = newId(matter.get().value());
        var form = Form.of(vantage, phrases, "motion tabled").with("motion", id).with("body", body.get())
                .with("matter", matter.get()).only("title", "text", "audience", "subject", "meeting", "in-case")
                .offering("audience", audiences(vantage, phrases)).offering("meeting", meetings(vantage, body.get()))
                .offering("in-case", cases(vantage)).asking("subject", FormField.Kind.SELECT)
                .asking("meeting", FormField.Kind.SELECT).asking("in-case", FormField.Kind.SELECT)
                .leadingTo("/motions/" + Slug.of(id));
        var room = new Rooms(vantage.organisation().seating(vantage.charter()))
                .of(body.get(), matter.get(), Optional.empty(), vantage.day());
        var view = new Tabling(form, room.map(found -> BoardView.law(vantage, found)), vantage.name(body.get()),
                vantage.name(matter.get()), Optional.empty());
        return page(phrases, view, phrases.say("motions.new"), new Crumb(phrases.say("motions.new"), "/motions/new"));
    }

    static Shown amend(Vantage vantage, Phrases phrases, List<String> names) {
        var motion = MotionsView.find(vantage, names.getFirst());
        if (motion.isEmpty()) return MotionPages.unknown(vantage, phrases, names);
        if (vantage.actor().isEmpty()) return nobody(phrases);
        var view = amending(vantage, phrases, motion.get());
        var board = BoardView.of(vantage, motion.get());
        return page(phrases, view, phrases.say("motion.amend"), MotionPages.crumb(board),
                new Crumb(phrases.say("motion.amend"), "/motions/" + names.getFirst() + "/amend"));
    }

    /// The text of the motion stands in the form, to be changed.
    private static Tabling amending(Vantage vantage, Phrases phrases, Motion motion) {
        var id = newId(motion.id().value() + "-amendment");
        var form = Form.of(vantage, phrases, "motion tabled").with("motion", id).with("body", motion.body())
                .with("matter", motion.matter()).with("audience", motion.audience()).with("amends", motion.id());
        if (motion.subject().isPresent()) form = form.with("subject", motion.subject().get());
        if (motion.meeting().isPresent()) form = form.with("meeting", motion.meeting().get());
        if (motion.inCase().isPresent()) form = form.with("in-case", motion.inCase().get());
        form = form.only("title", "text").starting("text", motion.text())
                .leadingTo("/motions/" + Slug.of(motion.id()));
        return new Tabling(form, Optional.empty(), vantage.name(motion.body()), vantage.name(motion.matter()),
                Optional.of(new Ref(motion.id().value(), vantage.text(motion.title()))));
    }

    private static Shown page(Phrases phrases, Tabling view, String title, Crumb... trail) {
        var crumbs = new ArrayList<Crumb>(List.of(WhoPages.crumb(phrases, "motions")));
        crumbs.addAll(List.of(trail));
        return Page.of("tabling", title, view, view::law, crumbs.toArray(Crumb[]::new));
    }

    static Shown nobody(Phrases phrases) {
        return new Refused(new Refusal(401, phrases.say("refused.nobody"), "", phrases.say("refused.nobody.needed"),
                List.of(new Refusal.Suggestion(phrases.say("sign-in"), "/sign-in"))));
    }

    /// Everybody, those of a standing, or those of a body.
    static List<Choice> audiences(Vantage vantage, Phrases phrases) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("everyone", Text.verbatim(phrases.say("audience.everyone"), phrases.language())));
        for (var standing : vantage.charter().standings().namesAt(vantage.day())) {
            all.add(new Choice("any " + standing, Text.verbatim(
                    phrases.say("audience.any", vantage.name(standing)), phrases.language())));
        }
        for (var body : vantage.charter().bodies().namesAt(vantage.day())) {
            all.add(new Choice("body " + body, Text.verbatim(
                    phrases.say("audience.body", vantage.name(body)), phrases.language())));
        }
        return all;
    }

    private static List<Choice> meetings(Vantage vantage, BodyId body) {
        return vantage.organisation().proceedings().of(body, AsOf.on(vantage.day())).stream()
                .filter(one -> !one.closes().last().isBefore(vantage.day()))
                .map(one -> new Choice(one.id().value(), Text.verbatim(when(vantage, one), vantage.language())))
                .toList();
    }

    private static String when(Vantage vantage, Proceeding one) {
        return vantage.name(one.body()) + ", " + one.opens();
    }

    private static List<Choice> cases(Vantage vantage) {
        return vantage.organisation().cases().open(vantage.asOf()).stream()
                .map(one -> new Choice(one.id().value(), Text.verbatim(
                        one.id() + ": " + vantage.text(one.about()), vantage.language()))).toList();
    }

    static MotionId someId() { return newId("motion"); }

    /// A name that nobody has used, and that says nothing of how many are hidden.
    private static MotionId newId(String about) {
        return new MotionId(about.replace(' ', '-') + "-" + UUID.randomUUID().toString().substring(0, 6));
    }
}
