package org.plenary.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.InstrumentAct;
import org.plenary.cases.Case;
import org.plenary.compliance.Commitment;
import org.plenary.organisation.Moves;
import org.plenary.procedure.Effect;
import org.plenary.server.form.Choices;
import org.plenary.server.form.Form;
import org.plenary.server.form.FormField;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.CasesView;
import org.plenary.server.view.CommitmentsView;
import org.plenary.server.view.ProceduresView;
import org.plenary.server.view.Ref;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;

/// Pages about cases and about what came to be owed.
public final class CasePages {
    /// The name with which the register names a new case itself.
    private static final CaseId NEW = new CaseId("new");

    /// The cases; whether somebody is signed in who might open one.
    public record Cases(List<CasesView.CaseLine> cases, boolean mayOpen) {}

    /// A case, and the moves that whoever asks may make.
    public record One(CasesView.Full full, List<MoveForm> moves) {}

    /// A move as a form, under its name.
    public record MoveForm(CasesView.MoveRow move, Form form) {}

    /// A procedure that whoever asks may open, about these parties.
    public record Opening(Ref procedure, List<PartyId> subjects) {}

    /// The form of a new case, and the law under which it will run.
    public record Beginning(ProceduresView.ProcedureRow law, Form form) {}

    /// A commitment, and what whoever asks may file about it.
    public record Owed(CommitmentsView.Row row, List<Form> forms) {}

    private CasePages() {}

    static Shown cases(Vantage vantage, Phrases phrases, List<String> names) {
        var view = new Cases(CasesView.all(vantage), vantage.actor().isPresent());
        return Page.of("cases", phrases.say("chapter.cases"), view, view::cases);
    }

    static Shown one(Vantage vantage, Phrases phrases, List<String> names) {
        return CasesView.find(vantage, names.getFirst()).map(found -> shown(vantage, phrases, found))
                .orElseGet(() -> Unknown.name(phrases, "case", "cases", names.getFirst(), CasesView.known(vantage)));
    }

    private static Shown shown(Vantage vantage, Phrases phrases, Case found) {
        var full = CasesView.of(vantage, found);
        var title = full.line().name();
        return Page.of("case", title, new One(full, moves(vantage, phrases, found, full)), () -> full,
                WhoPages.crumb(phrases, "cases"), new Crumb(title, "/cases/" + Slug.of(found.id())));
    }

    private static List<MoveForm> moves(Vantage vantage, Phrases phrases, Case found, CasesView.Full full) {
        var law = new Moves(vantage.charter(), vantage.organisation());
        var offers = new Offers(vantage);
        var forms = new ArrayList<MoveForm>();
        for (var row : full.moves()) {
            if (!offers.actor().map(author -> offers.may(moved(full, row, author))).orElse(false)) continue;
            var form = Form.of(vantage, phrases, "case moved").with("case", full.line().inCase())
                    .with("move", row.move()).with("trigger", "move");
            form = setsLastDay(law, found, row) ? form.only("what", "last-day", "last-days") : form.only("what");
            forms.add(new MoveForm(row, form.named("move-" + Slug.of(row.move()))));
        }
        return forms;
    }

    /// Whether something comes to be owed there, and no clock says by when.
    private static boolean setsLastDay(Moves law, Case found, CasesView.MoveRow row) {
        return law.stage(found, row.to()).filter(stage -> stage.clock().isEmpty()).stream()
                .flatMap(stage -> stage.effects().stream())
                .anyMatch(effect -> effect instanceof Effect.OpenCommitment || effect instanceof Effect.OpenAccessions);
    }

    private static CaseAct moved(CasesView.Full full, CasesView.MoveRow row, Author author) {
        return new CaseAct.CaseMoved(full.line().inCase(), Optional.of(row.move()), Optional.empty(), Optional.empty(),
                CaseAct.Trigger.MOVE, author, Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty(), Optional.empty());
    }

    static Shown choose(Vantage vantage, Phrases phrases, List<String> names) {
        if (vantage.actor().isEmpty()) return TablingPages.nobody(phrases);
        var openings = new ArrayList<Opening>();
        for (var procedure : vantage.charter().procedures().namesAt(vantage.day())) {
            var subjects = subjects(vantage, procedure);
            if (subjects.isEmpty()) continue;
            openings.add(new Opening(new Ref(procedure.value(), vantage.name(procedure)), subjects));
        }
        return Page.of("case-choice", phrases.say("cases.new"), openings, () -> openings,
                WhoPages.crumb(phrases, "cases"), new Crumb(phrases.say("cases.new"), "/cases/new"));
    }

    /// The parties about which the actor may open such a case.
    private static List<PartyId> subjects(Vantage vantage, ProcedureId procedure) {
        var offers = new Offers(vantage);
        return vantage.organisation().membership().known().stream()
                .filter(party -> offers.may(new CaseAct.CaseOpened(NEW, procedure, Optional.of(party),
                        offers.actor().orElseThrow(), Offers.SOMETHING, Audience.EVERYONE, false))).toList();
    }

    static Shown open(Vantage vantage, Phrases phrases, List<String> names) {
        if (vantage.actor().isEmpty()) return TablingPages.nobody(phrases);
        var procedure = Slug.find(names.getFirst(), vantage.charter().procedures().namesAt(vantage.day()));
        if (procedure.isEmpty()) {
            return Unknown.name(phrases, "procedure", "charter/procedures", names.getFirst(),
                    vantage.charter().procedures().names());
        }
        var law = ProceduresView.find(vantage, names.getFirst()).orElseThrow();
        var subjects = subjects(vantage, procedure.get());
        var form = Form.of(vantage, phrases, "case opened").with("case", NEW).with("procedure", procedure.get())
                .only("subject", "about", "audience", "drill")
                .offering("subject", Choices.parties(vantage, subjects)).requiring("subject")
                .asking("subject", FormField.Kind.SELECT)
                .offering("audience", TablingPages.audiences(vantage, phrases));
        if (subjects.size() == 1) form = form.holding("subject", subjects.getFirst());
        return Page.of("case-opening", law.name().text(), new Beginning(law, form), () -> law,
                WhoPages.crumb(phrases, "cases"), new Crumb(phrases.say("cases.new"), "/cases/new"),
                new Crumb(law.name().text(), "/cases/new/" + names.getFirst()));
    }

    static Shown commitments(Vantage vantage, Phrases phrases, List<String> names) {
        var groups = CommitmentsView.groups(vantage);
        return Page.of("commitments", phrases.say("chapter.commitments"), groups, () -> CommitmentsView.all(vantage));
    }

    static Shown commitment(Vantage vantage, Phrases phrases, List<String> names) {
        return CommitmentsView.find(vantage, names.getFirst()).map(row -> {
            var view = new Owed(row, forms(vantage, phrases, row.commitment()));
            return (Shown) Page.of("commitment", row.what().text(), view, () -> row,
                    WhoPages.crumb(phrases, "commitments"),
                    new Crumb(row.commitment().value(), "/commitments/" + Slug.of(row.commitment())));
        }).orElseGet(() -> Unknown.name(phrases, "commitment", "commitments", names.getFirst(),
                CommitmentsView.known(vantage)));
    }

    /// The deposit that is owed, where one is.
    private static Optional<InstrumentAct.DepositaryActed> deposit(Vantage vantage, CommitmentId id) {
        return vantage.organisation().compliance().one(id, vantage.asOf()).filter(owed -> !owed.isDone())
                .map(Commitment::opening).flatMap(opening -> opening.toJoin().flatMap(instrument -> opening.party()
                        .map(party -> new InstrumentAct.DepositaryActed(instrument, party,
                                InstrumentAct.DepositaryStep.ACCESSION, Optional.empty()))));
    }

    private static List<Form> forms(Vantage vantage, Phrases phrases, CommitmentId id) {
        var offers = new Offers(vantage);
        var forms = new ArrayList<Form>();
        deposit(vantage, id).filter(offers::may).ifPresent(acted -> forms.add(Form
                .of(vantage, phrases, "depositary acted")
                .with("instrument", acted.instrument()).with("party", acted.party()).with("step", "accession")
                .only("detail")));
        offers.actor().ifPresent(author -> {
            if (offers.may(new ComplianceAct.CommitmentReported(id, author, Offers.SOMETHING, Optional.empty()))) {
                forms.add(Form.of(vantage, phrases, "commitment reported").with("commitment", id));
            }
            if (offers.may(new ComplianceAct.CommitmentAssessed(id, author, ComplianceAct.Assessment.MET,
                    Offers.SOMETHING))) {
                forms.add(Form.of(vantage, phrases, "commitment assessed").with("commitment", id));
            }
            if (offers.may(new ComplianceAct.CommitmentClosed(id, author, Optional.empty()))) {
                forms.add(Form.of(vantage, phrases, "commitment closed").with("commitment", id));
            }
        });
        return forms;
    }
}
