package org.plenary.charterfile.law;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.charter.GroupLaw;
import org.plenary.charter.IndicatorLaw;
import org.plenary.charter.Level;
import org.plenary.charter.MatterLaw;
import org.plenary.charter.PartyLaw;
import org.plenary.charter.StandingLaw;
import org.plenary.charter.WeightLaw;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.PartyKind;
import org.plenary.vocabulary.Words;

/// Reads the sections that lay down names, sets and numbers.
final class SimpleLaws {
    private SimpleLaws() {}

    /// The name of an entry; one without a name is called by its key.
    static Words name(Fields fields, String key) {
        return fields.words("name").orElseGet(() -> Words.of(Language.ENGLISH, key));
    }

    static Optional<PartyLaw> party(Fields fields, String code) {
        var kind = fields.need("kind", "state, organisation or entity").flatMap(
                node -> fields.shapes().constant(node, fields.at("kind"), PartyKind.class));
        var name = name(fields, code);
        var region = fields.text("region");
        var zone = fields.take("zone").flatMap(node -> CalendarLaws.zone(fields.shapes(), node, fields.at("zone")));
        return kind.map(it -> new PartyLaw(it, name, region, zone));
    }

    static Optional<StandingLaw> standing(Fields fields, String key) {
        return Optional.of(new StandingLaw(
                name(fields, key), fields.manyWords("rights"), fields.manyWords("duties")));
    }

    static Optional<MatterLaw> matter(Fields fields, String key) {
        return Optional.of(new MatterLaw(name(fields, key)));
    }

    static Optional<GroupLaw> group(Fields fields, String key) {
        var name = name(fields, key);
        return fields.need("seats", "the parties of the group").map(
                node -> new GroupLaw(name, new TreeSet<>(parties(fields, node, "seats"))));
    }

    static Optional<WeightLaw> weight(Fields fields, String key) {
        var name = name(fields, key);
        var unit = fields.text("unit").orElse(key);
        var values = new TreeMap<PartyId, BigInteger>();
        fields.need("values", "a whole number for each party").ifPresent(node -> {
            if (node instanceof Node.Mapping(var pairs, _)) {
                for (var pair : pairs) {
                    weightOf(fields, pair).ifPresent(it -> values.put(new PartyId(pair.key()), it));
                }
            } else {
                fields.shapes().wrong(node, fields.at("values"), "a map of parties", "Write {DEU: 83155031, …}.");
            }
        });
        return Optional.of(new WeightLaw(name, unit, values));
    }

    private static Optional<BigInteger> weightOf(Fields fields, Node.Pair pair) {
        if (pair.value() instanceof Node.Scalar scalar && Shapes.isDigits(scalar.text(), 60)
                && !pair.key().isBlank()) {
            return Optional.of(new BigInteger(scalar.text()));
        }
        return fields.shapes().wrong(pair.value(), fields.at("values") + "/" + pair.key(),
                "a whole number of 0 or more", "Write digits only, without separators.");
    }

    static Optional<List<PartyId>> order(Fields fields, String key) {
        return fields.need("parties", "the parties in their order").map(node -> parties(fields, node, "parties"));
    }

    private static List<PartyId> parties(Fields fields, Node node, String key) {
        var codes = fields.shapes().list(node, fields.at(key), fields.shapes()::text);
        return codes.stream().map(PartyId::new).toList();
    }

    static Optional<IndicatorLaw> indicator(Fields fields, String key) {
        var name = name(fields, key);
        return fields.needText("unit", "what is counted, for example persons").map(
                unit -> new IndicatorLaw(name, unit));
    }

    /// The ladder of relations, lowest first.
    static List<Level> ladder(Fields root) {
        var rungs = new ArrayList<Level>();
        root.take("relations").ifPresent(node -> root.shapes().list(node, "relations", (rung, path) ->
                Fields.of(root.shapes(), rung, path).flatMap(fields -> {
                    var id = fields.needText("level", "the name of the level");
                    var name = name(fields, id.orElse(""));
                    fields.done();
                    return id.map(it -> rungs.add(new Level(new LevelId(it), name, rungs.size() + 1)));
                })));
        return rungs;
    }
}
