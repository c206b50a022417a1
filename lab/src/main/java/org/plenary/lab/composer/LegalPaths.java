package org.plenary.lab.composer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Article;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.charter.compare.LawChange;
import org.plenary.lab.composer.LegalPath.Place;
import org.plenary.lab.composer.LegalPath.Reason;
import org.plenary.lab.composer.LegalPath.Route;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.MatterId;

/// Finds the legal path of a change in the charter in force: its articles say which provisions carry them out.
///
/// A change of something that an article of the constituent text lays down needs an amendment of it; of something that
/// another text lays down, an amendment of that text; what no article lays down is decided by the body that decides
/// any matter. The constituent text is the one whose article provides for `amendment of the charter`. A new body goes
/// by the matter `new body` where the charter has it; another text by `regulations of bodies`.
record LegalPaths(Charter charter, LocalDate day) {
    private static final MatterId AMENDMENT = new MatterId("amendment of the charter");
    private static final MatterId NEW_BODY = new MatterId("new body");
    private static final MatterId REGULATIONS = new MatterId("regulations of bodies");

    /// The heaviest path that any of the changes needs.
    LegalPath of(List<LawChange> changes) {
        return changes.stream().map(this::of).min(Comparator.comparing(LegalPath::route))
                .orElseGet(() -> decision(new Reason.NothingChanges()));
    }

    LegalPath of(LawChange change) {
        if (change instanceof LawChange.Listed listed && listed.gained()
                && listed.section().equals("bodies") && charter.matters().at(NEW_BODY, day).isPresent()) {
            return path(Route.AMENDMENT, cited("matters/" + NEW_BODY, new Reason.NewBody(listed.name())), NEW_BODY);
        }
        var touched = touched(change);
        var constituent = touched.stream()
                .filter(article -> constituent().equals(Optional.of(article.text()))).toList();
        if (!constituent.isEmpty()) return path(Route.AMENDMENT, touches(constituent), AMENDMENT);
        if (!touched.isEmpty()) return path(Route.REGULATION, touches(touched), REGULATIONS);
        return decision(new Reason.NoArticle());
    }

    /// The text whose article provides for its own amendment.
    private Optional<String> constituent() {
        return articles().stream().filter(article -> article.carriedOutBy().contains("matters/" + AMENDMENT))
                .map(Article::text).findFirst();
    }

    private List<Article> articles() {
        return charter.articles().stream().filter(article -> article.inForce().covers(day))
                .map(Provision::law).toList();
    }

    private List<Article> touched(LawChange change) {
        var paths = paths(change);
        return articles().stream()
                .filter(article -> article.carriedOutBy().stream().anyMatch(paths::contains)
                        || paths.contains("articles/" + article.text() + " " + article.number())).toList();
    }

    /// The provisions in force that a change does away with or alters.
    private static List<String> paths(LawChange change) {
        return switch (change) {
            case LawChange.Decides decides -> decides.before().map(rule -> "rules/" + rule.id()).stream().toList();
            case LawChange.RuleReworded reworded -> List.of("rules/" + reworded.before().id());
            case LawChange.Listed listed ->
                    listed.gained() ? List.of() : List.of(listed.section() + "/" + listed.name());
            case LawChange.Altered altered -> List.of(altered.section(), altered.section() + "/" + altered.name());
            case LawChange.OfficeChanged office -> List.of("offices/" + office.office());
            case LawChange.OfficeCreated _ -> List.of();
            case LawChange.BodyChanged body -> List.of("bodies/" + body.body());
            case LawChange.StandingChanged standing -> List.of("standings/" + standing.standing());
            case LawChange.OpenTo form -> List.of("instruments/" + form.form());
            case LawChange.ProcedureChanged procedure ->
                    procedure.created() ? List.of() : List.of("procedures/" + procedure.id());
        };
    }

    private static Reason touches(List<Article> articles) {
        return new Reason.Touches(articles.stream().map(article -> new Place(article.text(), article.number()))
                .distinct().toList());
    }

    private Reason cited(String path, Reason otherwise) {
        var found = articles().stream().filter(article -> article.carriedOutBy().contains(path)).toList();
        return found.isEmpty() ? otherwise : touches(found);
    }

    private LegalPath path(Route route, Reason because, MatterId matter) {
        var decider = decider(Optional.of(matter));
        var form = formOf(matter, route);
        return new LegalPath(route, because,
                Optional.of(matter).filter(one -> charter.matters().at(one, day).isPresent()),
                decider.map(Decider::body), decider.flatMap(this::rule), form,
                form.flatMap(id -> charter.instruments().at(id, day)).map(Provision::law));
    }

    private LegalPath decision(Reason because) {
        var decider = decider(Optional.empty());
        var form = Optional.of(new FormId("decision")).filter(id -> charter.instruments().at(id, day).isPresent());
        return new LegalPath(Route.DECISION, because, Optional.empty(), decider.map(Decider::body),
                decider.flatMap(this::rule), form,
                form.flatMap(id -> charter.instruments().at(id, day)).map(Provision::law));
    }

    private record Decider(BodyId body, org.plenary.vocabulary.RuleId rule) {}

    /// The body that decides a matter, or, without one, the body that decides any matter.
    private Optional<Decider> decider(Optional<MatterId> matter) {
        var general = new ArrayList<Decider>();
        for (var body : charter.bodies().namesAt(day)) {
            for (var competence : charter.bodies().at(body, day).orElseThrow().law().decides()) {
                if (!competence.inForce().covers(day)) continue;
                if (matter.isPresent() && competence.matters().contains(matter.get())) {
                    return Optional.of(new Decider(body, competence.by()));
                }
                if (competence.isForAnyMatter()) general.add(new Decider(body, competence.by()));
            }
        }
        return general.stream().findFirst();
    }

    private Optional<org.plenary.charter.RuleLaw> rule(Decider decider) {
        return charter.rules().at(decider.rule(), day).map(Provision::law);
    }

    /// The form that the same article names beside the matter; for other texts the form `regulation`.
    private Optional<FormId> formOf(MatterId matter, Route route) {
        if (route == Route.REGULATION) {
            return Optional.of(new FormId("regulation")).filter(id -> charter.instruments().at(id, day).isPresent());
        }
        return articles().stream().filter(article -> article.carriedOutBy().contains("matters/" + matter))
                .flatMap(article -> article.carriedOutBy().stream()).filter(path -> path.startsWith("instruments/"))
                .map(path -> new FormId(path.substring("instruments/".length())))
                .filter(id -> charter.instruments().at(id, day).isPresent()).findFirst();
    }
}
