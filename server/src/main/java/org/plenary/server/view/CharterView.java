package org.plenary.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Article;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.FormLaw;
import org.plenary.charter.Provision;
import org.plenary.charter.StandingLaw;

/// The charter as it is read: articles, standings, rules, offices, forms of instruments, procedures, and
/// what its check found.
public final class CharterView {
    /// The whole charter on a day.
    public record Whole(
            String id, Text name, LocalDate established, Optional<Text> seat, List<String> officialLanguages,
            List<Chapter> texts, List<Standing> standings, List<Rule> rules, List<Office> offices,
            List<Form> forms, List<Ref> procedures, List<LawSection> sections, List<Finding> findings) {
        /// Sections that are read in a way of their own.
        private static final List<String> OWN =
                List.of("organisation", "articles", "standings", "rules", "procedures");

        /// The sections that are listed as they are.
        public List<LawSection> listed() {
            return sections.stream().filter(section -> !OWN.contains(section.section())).toList();
        }

        /// The named parts of the first entry of a section, where it has them.
        public List<LawSection.Told> part(String section, String... parts) {
            return sections.stream().filter(one -> one.section().equals(section))
                    .flatMap(one -> one.entries().getFirst().parts().stream())
                    .filter(told -> List.of(parts).contains(told.part())).toList();
        }
    }

    /// The articles of one constituent text.
    public record Chapter(String text, List<ArticleRow> articles) {}

    /// An article in the compiler's own words, and the provisions that carry it out.
    public record ArticleRow(String text, String number, Text title, Text says, List<String> carriedOutBy,
                             List<Cite> sources) {}

    /// A standing with what it lets a party do and asks of it.
    public record Standing(String standing, Text name, int style, List<Text> rights, List<Text> duties,
                           Optional<LocalDate> since, Optional<LocalDate> until, List<Cite> sources) {}

    /// A decision rule, and the bodies that use it.
    public record Rule(String rule, Text name, String text, boolean opinion, boolean optOut, boolean oneWay,
                       List<Ref> usedBy,
                       List<Cite> sources) {}

    /// An office as laid down.
    public record Office(String office, Text name, Text body, List<Text> functions, Optional<String> term,
                         List<Cite> sources) {}

    /// A form of instrument.
    public record Form(String form, Text name, FormLaw.Binding binding, List<Text> openTo, List<Cite> sources) {}

    /// What the check found; `line` and `file` say where in the charter's files.
    public record Finding(CharterFinding.Level level, String kind, String path, String message, String remedy,
                          String file, int line) {}

    private CharterView() {}

    public static Whole of(Vantage vantage) {
        var charter = vantage.charter();
        var profile = charter.profile();
        return new Whole(profile.id(), vantage.text(profile.name()), profile.established(),
                vantage.text(profile.seat()),
                profile.officialLanguages().stream().map(language -> language.tag()).toList(), texts(vantage),
                charter.standings().names().stream().map(id -> charter.standings().versions(id).getLast())
                        .map(provision -> standing(vantage, provision)).toList(),
                rules(vantage), offices(vantage), forms(vantage),
                charter.procedures().namesAt(vantage.day()).stream()
                        .map(id -> new Ref(id.value(), vantage.name(id))).toList(),
                LawSection.all(vantage), findings(vantage));
    }

    private static List<Chapter> texts(Vantage vantage) {
        var chapters = new ArrayList<Chapter>();
        var names = vantage.charter().articles().stream().map(provision -> provision.law().text()).distinct().toList();
        for (var name : names) {
            var articles = vantage.charter().articles().stream()
                    .filter(provision -> provision.law().text().equals(name))
                    .filter(provision -> provision.inForce().covers(vantage.day()))
                    .map(provision -> article(vantage, provision)).toList();
            if (!articles.isEmpty()) chapters.add(new Chapter(name, articles));
        }
        return List.copyOf(chapters);
    }

    private static ArticleRow article(Vantage vantage, Provision<Article> provision) {
        var law = provision.law();
        return new ArticleRow(law.text(), law.number(), vantage.text(law.title()), vantage.text(law.says()),
                law.carriedOutBy(), Cite.of(provision.sources()));
    }

    private static Standing standing(Vantage vantage, Provision<StandingLaw> provision) {
        var id = vantage.charter().standings().names().stream()
                .filter(name -> vantage.charter().standings().versions(name).contains(provision))
                .findFirst().orElseThrow();
        var law = provision.law();
        return new Standing(id.value(), vantage.name(id), vantage.style(id),
                law.rights().stream().map(vantage::text).toList(), law.duties().stream().map(vantage::text).toList(),
                provision.inForce().since(), provision.inForce().until(), Cite.of(provision.sources()));
    }

    private static List<Rule> rules(Vantage vantage) {
        var charter = vantage.charter();
        var rules = new ArrayList<Rule>();
        for (var id : charter.rules().namesAt(vantage.day())) {
            var provision = charter.rules().at(id, vantage.day()).orElseThrow();
            var usedBy = charter.bodies().namesAt(vantage.day()).stream()
                    .filter(body -> charter.bodies().at(body, vantage.day()).orElseThrow().law().decides().stream()
                            .anyMatch(competence -> competence.by().equals(id)))
                    .map(body -> new Ref(body.value(), vantage.name(body))).toList();
            var law = provision.law();
            rules.add(new Rule(id.value(), vantage.name(id), law.adoptedWhen().text(), law.opinion(), law.optOut(),
                    law.oneWay(), usedBy, Cite.of(provision.sources())));
        }
        return List.copyOf(rules);
    }

    private static List<Office> offices(Vantage vantage) {
        var offices = new ArrayList<Office>();
        for (var id : vantage.charter().offices().namesAt(vantage.day())) {
            var provision = vantage.charter().offices().at(id, vantage.day()).orElseThrow();
            var law = provision.law();
            offices.add(new Office(id.value(), vantage.name(id), vantage.name(law.body()),
                    law.functions().stream().map(vantage::text).toList(), law.term().map(Object::toString),
                    Cite.of(provision.sources())));
        }
        return List.copyOf(offices);
    }

    private static List<Form> forms(Vantage vantage) {
        var forms = new ArrayList<Form>();
        for (var id : vantage.charter().instruments().namesAt(vantage.day())) {
            var provision = vantage.charter().instruments().at(id, vantage.day()).orElseThrow();
            forms.add(new Form(id.value(), vantage.name(id), provision.law().binding(),
                    provision.law().openTo().stream().map(vantage::name).toList(), Cite.of(provision.sources())));
        }
        return List.copyOf(forms);
    }

    private static List<Finding> findings(Vantage vantage) {
        return vantage.edition().findings().get().stream()
                .map(found -> new Finding(found.level(), found.kind(), found.path(), found.message(), found.remedy(),
                        found.file(), found.line()))
                .toList();
    }
}
