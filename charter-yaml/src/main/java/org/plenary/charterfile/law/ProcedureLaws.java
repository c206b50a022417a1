package org.plenary.charterfile.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.shape.WordsReader;
import org.plenary.charterfile.tree.Node;
import org.plenary.procedure.Clock;
import org.plenary.procedure.Condition;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Move;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Put;
import org.plenary.procedure.Selector;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.StageId;

/// Reads procedures: their stages and the triggers that lead on from them.
final class ProcedureLaws {
    private ProcedureLaws() {}

    static Optional<Procedure> procedure(Fields fields, String key) {
        var name = SimpleLaws.name(fields, key);
        var subject = selector(fields, "subject", "whom a case concerns");
        var openedBy = selector(fields, "opened by", "who may open a case");
        var openedWhen = fact(fields, "opened when");
        var budget = fields.length("time budget");
        var stages = stages(fields);
        if (subject.isEmpty() || openedBy.isEmpty() || stages.isEmpty()) return Optional.empty();
        return Optional.of(new Procedure(name, subject.get(), openedBy.get(), openedWhen, budget, stages));
    }

    /// A fact that may be asked for.
    private static Optional<Fact> fact(Fields fields, String key) {
        return fields.take(key).flatMap(node -> fields.shapes().text(node, fields.at(key))
                .flatMap(text -> fields.shapes().phrase(node, fields.at(key), Fact.parse(text))));
    }

    static Optional<Selector> selector(Fields fields, String key, String what) {
        return fields.need(key, what).flatMap(node -> selector(fields.shapes(), node, fields.at(key)));
    }

    private static Optional<Selector> selector(Shapes shapes, Node node, String path) {
        return shapes.text(node, path).flatMap(text -> shapes.phrase(node, path, Selector.parse(text)));
    }

    private static List<Stage> stages(Fields procedure) {
        var stages = new ArrayList<Stage>();
        procedure.need("stages", "the places of the procedure, the first of them where a case starts")
                .ifPresent(node -> named(procedure.shapes(), node, procedure.at("stages"), (fields, name) ->
                        stages.add(stage(fields, name))));
        return stages;
    }

    private interface Entry {
        void read(Fields fields, String name);
    }

    /// A map of named maps.
    private static void named(Shapes shapes, Node node, String path, Entry entry) {
        if (!(node instanceof Node.Mapping(var pairs, _)) || pairs.isEmpty()) {
            shapes.wrong(node, path, "a map of named entries", "Write a name, a colon, and its fields.");
            return;
        }
        for (var pair : pairs) {
            if (pair.key().isBlank()) continue;
            Fields.of(shapes, pair.value(), path + "/" + pair.key()).ifPresent(fields -> {
                entry.read(fields, pair.key());
                fields.done();
            });
        }
    }

    private static Stage stage(Fields fields, String name) {
        var shapes = fields.shapes();
        var effects = fields.many("effects", (node, path) -> effect(shapes, node, path));
        var moves = new ArrayList<Move>();
        fields.take("moves").ifPresent(node -> named(shapes, node, fields.at("moves"),
                (move, id) -> move(move, id).ifPresent(moves::add)));
        var decision = fields.take("decision").flatMap(node -> put(shapes, node, fields.at("decision")));
        var clock = fields.take("clock").flatMap(node -> clock(shapes, node, fields.at("clock")));
        var conditions = fields.many("conditions", (node, path) -> condition(shapes, node, path));
        return new Stage(new StageId(name), SimpleLaws.name(fields, name), effects, moves, decision, clock,
                conditions, fields.yes("final"), fields.path());
    }

    /// A phrase; or `open commitment:` with its text per language, and after it, where it is so, `for each:`.
    private static Optional<Effect> effect(Shapes shapes, Node node, String path) {
        if (node instanceof Node.Mapping map && map.keys().equals(List.of("open commitment"))) {
            return new WordsReader(shapes).read(map.pairs().getFirst().value(), path + "/open commitment")
                    .map(Effect.OpenCommitment::new);
        }
        if (node instanceof Node.Mapping map && map.keys().equals(List.of("open commitment", "for each"))) {
            return accessions(shapes, map, path);
        }
        return shapes.text(node, path).flatMap(text -> shapes.phrase(node, path, Effect.parse(text)));
    }

    /// One for each instrument that is still to be joined.
    private static Optional<Effect> accessions(Shapes shapes, Node.Mapping map, String path) {
        return shapes.choice(map.pairs().get(1).value(), path + "/for each",
                List.of("instrument in force open to accession")).flatMap(_ -> new WordsReader(shapes)
                .read(map.pairs().getFirst().value(), path + "/open commitment").map(Effect.OpenAccessions::new));
    }

    private static Optional<Move> move(Fields fields, String id) {
        var name = SimpleLaws.name(fields, id);
        var by = selector(fields, "by", "who may file this move");
        var when = fact(fields, "when");
        var to = leadsTo(fields, "to");
        if (by.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Move(id, name, by.get(), when, to.get()));
    }

    private static Optional<StageId> leadsTo(Fields fields, String key) {
        return fields.needText(key, "the stage to which it leads").map(StageId::new);
    }

    private static Optional<Put> put(Shapes shapes, Node node, String path) {
        return Fields.of(shapes, node, path).flatMap(fields -> {
            var body = fields.needText("body", "which body decides");
            var matter = fields.needText("matter", "what it decides");
            var adopted = leadsTo(fields, "adopted");
            var notAdopted = leadsTo(fields, "not adopted");
            fields.done();
            if (body.isEmpty() || matter.isEmpty() || adopted.isEmpty() || notAdopted.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Put(
                    new BodyId(body.get()), new MatterId(matter.get()), adopted.get(), notAdopted.get()));
        });
    }

    private static Optional<Clock> clock(Shapes shapes, Node node, String path) {
        return Fields.of(shapes, node, path).flatMap(fields -> {
            fields.need("after", "how long the time limit is");
            var length = fields.length("after");
            var calendar = fields.text("calendar").map(CalendarId::new);
            var then = leadsTo(fields, "then");
            fields.done();
            return then.flatMap(to -> length.map(it -> new Clock(it, calendar, to)));
        });
    }

    private static Optional<Condition> condition(Shapes shapes, Node node, String path) {
        return Fields.of(shapes, node, path).flatMap(fields -> {
            var to = leadsTo(fields, "to");
            fields.need("when", "the fact that is waited for");
            var when = fact(fields, "when");
            fields.done();
            return when.flatMap(it -> to.map(stage -> new Condition(it, stage)));
        });
    }
}
