package org.plenary.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.ProceedingAct;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Proceeding;
import org.plenary.meeting.Proceeding.Stage;
import org.plenary.organisation.Agendas;
import org.plenary.organisation.Authority;
import org.plenary.organisation.ProposedItem;
import org.plenary.server.form.Form;
import org.plenary.server.form.FormField.Kind;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Lays out the forms of a meeting for one actor: those that the charter lets it file, at the stage of the meeting.
final class MeetingDesk {
    private final Vantage vantage;
    private final Phrases phrases;
    private final Proceeding meeting;
    private final Author actor;
    private final boolean leads;

    private MeetingDesk(Vantage vantage, Phrases phrases, Proceeding meeting, Author actor) {
        this.vantage = vantage;
        this.phrases = phrases;
        this.meeting = meeting;
        this.actor = actor;
        leads = may(new ProceedingAct.SittingOpened(meeting.id(), 1, actor));
    }

    static MeetingForms of(Vantage vantage, Phrases phrases, MeetingId id) {
        var meeting = vantage.organisation().proceedings().proceeding(id, vantage.asOf());
        if (vantage.actor().isEmpty() || meeting.isEmpty()) return MeetingForms.NONE;
        return new MeetingDesk(vantage, phrases, meeting.get(), vantage.actor().get()).forms();
    }

    private boolean may(Act act) {
        return new Authority(vantage.charter(), vantage.organisation(), actor, vantage.day()).grounds(act).isEmpty();
    }

    private MeetingForms forms() {
        var items = new TreeMap<String, List<Form>>();
        for (var item : meeting.agenda()) items.put(item.id(), onItem(item));
        return new MeetingForms(whole(), agenda(), items, proposed(), delegation(), credentials(), paper(), minutes());
    }

    private Form form(String act) { return Form.of(vantage, phrases, act).with("meeting", meeting.id()); }

    private Form form(String act, String item) { return form(act).with("item", item).named(id(act, item)); }

    private static String id(String act, String of) { return act.replace(' ', '-') + "-" + of; }

    private List<Form> whole() {
        var forms = new ArrayList<Form>();
        if (!leads) return forms;
        var sitting = meeting.sitting();
        if (meeting.isAhead() && sitting.isEmpty()) {
            forms.add(form("sitting opened").with("number", meeting.sittings().size() + 1));
        }
        sitting.ifPresent(open -> forms.add(form("sitting closed").with("number", open.number())));
        if (meeting.stage() == Stage.IN_SESSION && sitting.isEmpty()
                && may(new ProceedingAct.MeetingClosed(meeting.id(), actor))) forms.add(form("meeting closed"));
        if (meeting.stage() == Stage.CONVENED) {
            forms.add(form("meeting moved").holding("opens", meeting.opens()).holding("closes", meeting.closes()));
            forms.add(form("meeting cancelled"));
        }
        return forms;
    }

    private List<Form> agenda() {
        var forms = new ArrayList<Form>();
        if (!meeting.isAhead()) return forms;
        if (may(new ProceedingAct.ItemPlaced(meeting.id(), "x", Words.of(Language.ENGLISH, "x"), actor,
                Optional.empty(), Optional.empty(), Optional.empty()))) {
            forms.add(form("item placed").only("item", "title", "motion", "in-case"));
        }
        if (leads && meeting.agenda().size() > 1) {
            forms.add(form("agenda ordered").holding("items", meeting.agenda().stream()
                    .filter(item -> item.state() != AgendaItem.State.WITHDRAWN).map(AgendaItem::id).toList()));
        }
        if (leads) forms.add(form("speaking time set").only("seconds"));
        return forms;
    }

    private List<Form> onItem(AgendaItem item) {
        var forms = new ArrayList<Form>();
        boolean inSitting = meeting.sitting().isPresent();
        boolean open = item.state() == AgendaItem.State.OPEN;
        if (leads && meeting.isAhead()) {
            if (inSitting && meeting.current().isEmpty() && item.state() == AgendaItem.State.WAITING) {
                forms.add(form("item taken", item.id()));
            }
            if (open && inSitting && !item.waiting().isEmpty()) forms.add(heard(item, item.waiting().getFirst()));
            if (!item.state().isEnded()) forms.add(form("item closed", item.id()));
        }
        if (open && inSitting) own(item).ifPresent(forms::add);
        return forms;
    }

    private Form heard(AgendaItem item, PartyId party) {
        var form = form("speaker heard", item.id()).with("party", party);
        return item.seconds().map(seconds -> form.holding("seconds", seconds)).orElse(form);
    }

    /// The delegation's own place on the list of speakers.
    private Optional<Form> own(AgendaItem item) {
        if (!(actor instanceof Author.Delegation(var party, _))) return Optional.empty();
        if (!may(new ProceedingAct.SpeakerListed(meeting.id(), item.id(), party))) return Optional.empty();
        var act = item.waiting().contains(party) ? "speaker withdrawn" : "speaker listed";
        return Optional.of(form(act, item.id()).with("party", party));
    }

    private TreeMap<String, Form> proposed() {
        var forms = new TreeMap<String, Form>();
        if (!leads || !meeting.isAhead()) return forms;
        for (var item : Agendas.proposed(vantage.charter(), vantage.organisation(), meeting.body(), vantage.day())) {
            var form = form("item placed", item.item()).with("title", title(item));
            forms.put(item.item(), fixed(fixed(fixed(form, "motion", item.motion()), "in-case", item.inCase()),
                    "carried-from", item.carriedFrom()).saying("do.item-proposed"));
        }
        return forms;
    }

    private static Form fixed(Form form, String name, Optional<?> value) {
        return value.map(known -> form.with(name, known)).orElseGet(() -> form.without(name));
    }

    /// The approval of minutes is named in each language of the pages.
    private static Words title(ProposedItem item) {
        if (!item.title().isEmpty()) return item.title();
        var words = Words.NONE;
        for (var language : Phrases.LANGUAGES) {
            words = words.and(language, Phrases.in(language).say("proposed.minutes",
                    item.carriedFrom().map(Object::toString).orElse("")));
        }
        return words;
    }

    private Optional<Form> delegation() {
        if (!meeting.isAhead() || !(actor instanceof Author.Delegation(var party, _))) return Optional.empty();
        var act = new ProceedingAct.CredentialsPresented(meeting.id(), party, Words.NONE, List.of());
        return may(act) ? Optional.of(form("credentials presented").with("party", party)) : Optional.empty();
    }

    private TreeMap<String, Form> credentials() {
        var forms = new TreeMap<String, Form>();
        if (!leads || !meeting.isAhead()) return forms;
        meeting.credentials().forEach((party, _) -> forms.put(party.value(),
                form("credentials examined").with("party", party).named(id("credentials examined", party.value()))));
        return forms;
    }

    private Optional<Form> paper() {
        if (meeting.stage() == Stage.CANCELLED) return Optional.empty();
        var symbol = vantage.organisation().proceedings().papers().next(meeting.body(), vantage.day().getYear());
        var form = form("paper submitted").with("body", meeting.body()).holding("paper", symbol)
                .holding("audience", "body " + meeting.body())
                .only("paper", "title", "audience", "files", "motion", "in-case");
        boolean may = !(actor instanceof Author.Visitor);
        return may ? Optional.of(form) : Optional.empty();
    }

    private List<Form> minutes() {
        var forms = new ArrayList<Form>();
        boolean approved = meeting.minutes().flatMap(minutes -> minutes.approval()).isPresent();
        boolean begun = meeting.stage() == Stage.IN_SESSION || meeting.stage() == Stage.CLOSED;
        if (approved || !begun) return forms;
        if (meeting.minutes().isPresent() && actor instanceof Author.Delegation(var party, _)
                && may(new ProceedingAct.MinutesCommented(meeting.id(), party, Words.NONE))) {
            forms.add(form("minutes commented").with("party", party));
        }
        if (leads) forms.add(form("minutes drafted").asking("text", Kind.SPEECH));
        var approve = new ProceedingAct.MinutesApproved(meeting.id(), actor, Optional.empty());
        if (meeting.minutes().isPresent() && meeting.stage() == Stage.CLOSED && may(approve)) {
            forms.add(form("minutes approved").only());
        }
        return forms;
    }
}
