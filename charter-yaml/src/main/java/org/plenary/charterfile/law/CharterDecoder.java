package org.plenary.charterfile.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.charter.Article;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.PartyLaw;
import org.plenary.charter.Profile;
import org.plenary.charter.Provision;
import org.plenary.charter.Reform;
import org.plenary.charterfile.shape.Desk;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.shape.SourcesReader;
import org.plenary.charterfile.shape.WordsReader;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.ThresholdId;
import org.plenary.vocabulary.WeightId;
import org.plenary.vocabulary.Words;

/// Makes a charter out of the tree of its file.
public final class CharterDecoder {
    private static final Profile UNREAD = new Profile("unread", Words.NONE, Words.NONE, LocalDate.EPOCH,
            Optional.empty(), Optional.empty(), ZoneOffset.UTC, List.of(), List.of());

    private final Shapes shapes;

    public CharterDecoder(Desk desk) { shapes = new Shapes(desk); }

    /// The charter, as far as it can be read; `common` are the parties that every charter knows.
    public Optional<Charter> decode(Node node, Chapter<PartyId, PartyLaw> common, List<Reform> reforms) {
        return Fields.of(shapes, node, "").flatMap(root -> {
            version(root, "charter");
            new SourcesReader(shapes).documents(root);
            var profile = root.need("organisation", "who the organisation is").flatMap(this::profile);
            var read = new Chapters(root);
            var parties = both(common, read.chapter("parties", PartyId::new, SimpleLaws::party));
            // The other sections are read even where the profile is not, so that all findings come at once.
            var charter = new Charter(profile.orElse(UNREAD), reforms, parties,
                    read.chapter("standings", StandingId::new, SimpleLaws::standing),
                    read.chapter("matters", MatterId::new, SimpleLaws::matter),
                    read.chapter("groups", GroupId::new, SimpleLaws::group),
                    read.chapter("weights", WeightId::new, SimpleLaws::weight),
                    read.chapter("rules", RuleId::new, FormLaws::rule),
                    read.chapter("orders", OrderId::new, SimpleLaws::order),
                    read.chapter("bodies", BodyId::new, BodyLaws::body),
                    read.chapter("offices", OfficeId::new, FormLaws::office),
                    read.chapter("instruments", FormId::new, FormLaws::form),
                    read.chapter("calendars", CalendarId::new, CalendarLaws::calendar),
                    read.chapter("procedures", ProcedureId::new, ProcedureLaws::procedure),
                    read.chapter("grades", GradeId::new, IncidentLaws::grade),
                    read.chapter("thresholds", ThresholdId::new, IncidentLaws::threshold),
                    read.chapter("indicators", IndicatorId::new, SimpleLaws::indicator),
                    SimpleLaws.ladder(root), articles(root, read));
            root.done();
            return profile.map(_ -> charter);
        });
    }

    /// Parties from the file that all charters share.
    public Chapter<PartyId, PartyLaw> parties(Node node) {
        return Fields.of(shapes, node, "").map(root -> {
            var parties = new Chapters(root).chapter("parties", PartyId::new, SimpleLaws::party);
            root.done();
            return parties;
        }).orElse(Chapter.empty());
    }

    /// The version of the language in which the file is written; there is one so far.
    void version(Fields root, String key) {
        root.need(key, "the version of the language, 1").ifPresent(
                node -> shapes.choice(node, key, List.of("1")));
    }

    private static Chapter<PartyId, PartyLaw> both(
            Chapter<PartyId, PartyLaw> common, Chapter<PartyId, PartyLaw> own) {
        if (own.names().isEmpty()) return common;
        var provisions = new TreeMap<PartyId, List<Provision<PartyLaw>>>(common.provisions());
        provisions.putAll(own.provisions());
        var names = new ArrayList<>(common.names());
        own.names().stream().filter(name -> !common.knows(name)).forEach(names::add);
        return new Chapter<>(provisions, names);
    }

    private Optional<Profile> profile(Node node) {
        return Fields.of(shapes, node, "organisation").flatMap(fields -> {
            var id = fields.needText("id", "a short id such as sco");
            fields.need("name", "what the organisation is called");
            var name = fields.words("name");
            fields.need("established", "the day from which the organisation exists");
            var established = fields.day("established");
            var precursor = fields.day("precursor");
            var shortName = fields.words("short name").or(() -> name);
            var seat = fields.words("seat");
            var zone = fields.take("time zone").flatMap(
                    it -> CalendarLaws.zone(shapes, it, fields.at("time zone"))).orElse((ZoneId) ZoneOffset.UTC);
            var languages = fields.many("official languages", this::language);
            var sources = fields.sources();
            fields.done();
            if (id.isEmpty() || name.isEmpty() || established.isEmpty()) return Optional.empty();
            return Optional.of(new Profile(id.get(), name.get(), shortName.get(), established.get(), precursor,
                    seat, zone, languages, sources));
        });
    }

    private Optional<Language> language(Node node, String path) {
        return shapes.text(node, path).flatMap(tag -> WordsReader.isTag(tag) ? Optional.of(new Language(tag))
                : shapes.wrong(node, path, "a language tag", "Write for example [ru, zh]."));
    }

    private List<Provision<Article>> articles(Fields root, Chapters read) {
        return root.take("articles").map(node -> shapes.<Provision<Article>>list(node, "articles",
                (item, path) -> read.provision(item, path, "", FormLaws::article))).orElse(List.of());
    }
}
