package org.plenary.charterfile.law;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.Article;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charter.FormLaw;
import org.plenary.charter.OfficeLaw;
import org.plenary.charter.RuleLaw;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// Reads decision rules, offices, forms of instruments and articles.
final class FormLaws {
    private FormLaws() {}

    static Optional<RuleLaw> rule(Fields fields, String key) {
        var shapes = fields.shapes();
        var name = SimpleLaws.name(fields, key);
        boolean opinion = fields.take("opinion").flatMap(node -> shapes.choice(
                node, fields.at("opinion"), List.of("recorded", "not recorded"))).equals(Optional.of("recorded"));
        boolean optOut = fields.take("opt out").flatMap(node -> shapes.choice(
                node, fields.at("opt out"), List.of("allowed", "not allowed"))).equals(Optional.of("allowed"));
        boolean oneWay = fields.take("opposite").flatMap(node -> shapes.choice(
                node, fields.at("opposite"), List.of("put", "not put"))).equals(Optional.of("not put"));
        return fields.need("adopted when", "what a decision needs")
                .flatMap(node -> expression(shapes, node, fields.at("adopted when")))
                .map(rule -> new RuleLaw(name, rule, opinion, optOut, oneWay));
    }

    private static Optional<DecisionRule> expression(Shapes shapes, Node node, String path) {
        return shapes.text(node, path).flatMap(text -> switch (RuleParser.parse(text)) {
            case Parsed.Rule(var rule) -> Optional.of(rule);
            case Parsed.Fault(int column, var message, var remedy) -> {
                shapes.desk().findings.error(inside(node, column), "rule-does-not-parse", path, message, remedy);
                yield Optional.empty();
            }
        });
    }

    /// The place of a character of a text that stands on one line.
    private static Location inside(Node node, int column) {
        boolean quoted = node instanceof Node.Scalar scalar && scalar.quoted();
        var at = node.at();
        return new Location(at.file(), at.line(), at.column() + column - 1 + (quoted ? 1 : 0));
    }

    static Optional<OfficeLaw> office(Fields fields, String key) {
        var name = SimpleLaws.name(fields, key);
        var body = fields.needText("body", "the body to which the office belongs");
        var nominatedBy = fields.text("nominated by").map(BodyId::new);
        var appointedBy = fields.text("appointed by").map(BodyId::new);
        var term = fields.length("term");
        boolean renewable = fields.yes("renewable");
        var nationalsOf = fields.text("nationals of").map(OrderId::new);
        var notNationalOf = fields.text("not national of").map(OfficeId::new);
        var functions = fields.manyWords("functions");
        return body.map(it -> new OfficeLaw(name, new BodyId(it), nominatedBy, appointedBy, term, renewable,
                nationalsOf, notNationalOf, functions));
    }

    static Optional<FormLaw> form(Fields fields, String key) {
        var shapes = fields.shapes();
        var name = SimpleLaws.name(fields, key);
        var binding = fields.need("binding", "parties, decision or political").flatMap(
                node -> shapes.constant(node, fields.at("binding"), FormLaw.Binding.class));
        var openTo = fields.texts("open to").stream().map(StandingId::new).toList();
        var inForce = clause(fields, "in force");
        var later = clause(fields, "for later parties");
        var notice = fields.length("withdrawal notice");
        var adoptedBy = fields.text("adopted by").map(BodyId::new);
        return binding.map(it -> new FormLaw(name, it, openTo, inForce, later, notice, adoptedBy));
    }

    private static Optional<EntryIntoForce> clause(Fields fields, String key) {
        return fields.take(key).flatMap(node -> fields.shapes().text(node, fields.at(key)).flatMap(
                text -> fields.shapes().phrase(node, fields.at(key), EntryIntoForce.parse(text))));
    }

    static Optional<Article> article(Fields fields, String unnamed) {
        var text = fields.needText("text", "the name of the constituent text");
        var number = fields.needText("number", "the article within it");
        var title = fields.words("title").orElse(Words.NONE);
        var says = fields.words("says").orElse(Words.NONE);
        var carriedOutBy = fields.texts("carried out by");
        if (text.isEmpty() || number.isEmpty()) return Optional.empty();
        return Optional.of(new Article(text.get(), number.get(), title, says, carriedOutBy));
    }
}
