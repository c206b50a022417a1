package org.plenary.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.ComplianceAct;
import org.plenary.calendar.PartialDate;
import org.plenary.compliance.Incident;
import org.plenary.server.form.Choice;
import org.plenary.server.form.Choices;
import org.plenary.server.form.Form;
import org.plenary.server.form.FormField;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.IncidentsView;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// Pages about incidents: claims of named reporters, with their grades and the answers of the parties concerned.
public final class IncidentPages {
    /// The name with which the register names a new incident itself.
    private static final IncidentId NEW = new IncidentId("new");
    /// Stands for the digest of a file that a person would name.
    private static final Optional<String> SOME_FILE = Optional.of("0".repeat(64));

    /// The incidents; whether somebody is signed in who might report one.
    public record Incidents(List<IncidentsView.Row> incidents, boolean mayReport) {}

    /// An incident, and what whoever asks may file about it.
    public record One(IncidentsView.Row row, List<Form> forms) {}

    private IncidentPages() {}

    static Shown incidents(Vantage vantage, Phrases phrases, List<String> names) {
        var view = new Incidents(IncidentsView.all(vantage), !grades(vantage).isEmpty());
        return Page.of("incidents", phrases.say("chapter.incidents"), view, view::incidents,
                WhoPages.crumb(phrases, "cases"));
    }

    static Shown report(Vantage vantage, Phrases phrases, List<String> names) {
        if (vantage.actor().isEmpty()) return TablingPages.nobody(phrases);
        var form = Form.of(vantage, phrases, "incident reported").with("incident", NEW)
                .only("party", "instrument", "occurred", "what", "source", "grade", "paper", "digest", "audience")
                .offering("grade", choices(vantage, grades(vantage))).requiring("grade")
                .offering("party", Choices.parties(vantage, parties(vantage)))
                .asking("party", FormField.Kind.SELECT)
                .offering("instrument", instruments(vantage)).asking("instrument", FormField.Kind.SELECT)
                .offering("audience", TablingPages.audiences(vantage, phrases))
                .leadingTo("/incidents");
        return Page.of("incident-report", phrases.say("incidents.new"), form, () -> grades(vantage),
                WhoPages.crumb(phrases, "cases"), new Crumb(phrases.say("chapter.incidents"), "/incidents"),
                new Crumb(phrases.say("incidents.new"), "/incidents/new"));
    }

    static Shown one(Vantage vantage, Phrases phrases, List<String> names) {
        return IncidentsView.find(vantage, names.getFirst()).map(found -> {
            var view = new One(IncidentsView.row(vantage, found), forms(vantage, phrases, found));
            return (Shown) Page.of("incident", found.id().value(), view, view::row, WhoPages.crumb(phrases, "cases"),
                    new Crumb(phrases.say("chapter.incidents"), "/incidents"),
                    new Crumb(found.id().value(), "/incidents/" + Slug.of(found.id())));
        }).orElseGet(() -> Unknown.name(phrases, "incident", "incidents", names.getFirst(),
                IncidentsView.known(vantage)));
    }

    private static List<Form> forms(Vantage vantage, Phrases phrases, Incident one) {
        var offers = new Offers(vantage);
        var forms = new ArrayList<Form>();
        offers.actor().ifPresent(author -> {
            if (offers.may(new ComplianceAct.IncidentAnswered(one.id(), Optional.empty(), Offers.SOMETHING,
                    Optional.empty(), Optional.empty(), author))) {
                forms.add(Form.of(vantage, phrases, "incident answered").with("incident", one.id()));
            }
            var grades = vantage.charter().grades().namesAt(vantage.day()).stream()
                    .filter(grade -> offers.may(new ComplianceAct.IncidentGraded(one.id(), grade, Offers.SOMETHING,
                            Optional.empty(), SOME_FILE, author))).toList();
            if (!grades.isEmpty()) {
                forms.add(Form.of(vantage, phrases, "incident graded").with("incident", one.id())
                        .offering("grade", choices(vantage, grades)));
            }
            if (offers.may(new ComplianceAct.IncidentWithdrawn(one.id(), Optional.empty(), author))) {
                forms.add(Form.of(vantage, phrases, "incident withdrawn").with("incident", one.id()));
            }
        });
        return forms;
    }

    private static List<Choice> choices(Vantage vantage, List<GradeId> grades) {
        return grades.stream().map(grade -> new Choice(grade.value(), vantage.name(grade))).toList();
    }

    private static List<Choice> instruments(Vantage vantage) {
        return thresholds(vantage).stream().map(id -> new Choice(id.value(), vantage.name(id))).toList();
    }

    /// The instruments for which the charter counts incidents.
    private static List<InstrumentId> thresholds(Vantage vantage) {
        return vantage.charter().thresholds().namesAt(vantage.day()).stream()
                .map(id -> vantage.charter().thresholds().at(id, vantage.day()).orElseThrow().law().about())
                .distinct().toList();
    }

    /// The grades that the actor may give to an incident about somebody.
    private static List<GradeId> grades(Vantage vantage) {
        return vantage.charter().grades().namesAt(vantage.day()).stream()
                .filter(grade -> parties(vantage).stream().anyMatch(party -> may(vantage, grade, party))).toList();
    }

    private static List<PartyId> parties(Vantage vantage) {
        return vantage.organisation().membership().known().stream()
                .filter(party -> vantage.charter().grades().namesAt(vantage.day()).stream()
                        .anyMatch(grade -> may(vantage, grade, party))).toList();
    }

    private static boolean may(Vantage vantage, GradeId grade, PartyId party) {
        var offers = new Offers(vantage);
        Optional<Author> actor = offers.actor();
        var instrument = thresholds(vantage).stream().findFirst();
        return actor.isPresent() && instrument.isPresent() && offers.may(new ComplianceAct.IncidentReported(NEW, party,
                instrument.get(), PartialDate.of(vantage.day()), Offers.SOMETHING, grade, Offers.SOMETHING,
                Optional.empty(), SOME_FILE, actor.get(), Audience.EVERYONE));
    }
}
