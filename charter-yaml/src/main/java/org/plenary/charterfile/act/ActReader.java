package org.plenary.charterfile.act;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Contested;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.shape.SourcesReader;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Source;

/// Reads acts with their dates, sources and contested values.
public final class ActReader {
    private static final FieldKind.Name BODY = bodyName();

    private final Shapes shapes;
    private final Optional<Instant> compiled;

    /// `compiled` is the moment of entry of acts that do not say it themselves.
    ActReader(Shapes shapes, Optional<Instant> compiled) {
        this.shapes = shapes;
        this.compiled = compiled;
    }

    Optional<LocatedAct> read(Node node, String path) {
        return Fields.of(shapes, node, path).flatMap(fields -> {
            var name = fields.need("act", "which kind of act this is")
                    .flatMap(it -> shapes.text(it, fields.at("act")));
            return name.flatMap(it -> form(it, fields)).flatMap(form -> read(form, fields));
        });
    }

    private Optional<ActForm> form(String name, Fields fields) {
        var form = ActForm.named(name);
        if (form.isPresent()) return form;
        shapes.desk().findings.error(fields.take("act").orElseThrow().at(), "unknown-act", fields.at("act"),
                "`%s` is no kind of act.".formatted(Shapes.shortened(name)),
                (NearMiss.hint(name, ActForm.names()) + " Every kind has a sample in docs/formats/acts/.").strip());
        return Optional.empty();
    }

    private Optional<LocatedAct> read(ActForm form, Fields fields) {
        int before = shapes.desk().findings.errors();
        var reader = new FieldReader(shapes);
        var values = values(form, fields, reader);
        var on = fields.need("on", "the date of the act").flatMap(node -> reader.date(node, fields.at("on")));
        var entered = fields.take("entered").flatMap(node -> moment(shapes, node, fields.at("entered")))
                .or(() -> compiled);
        if (entered.isEmpty()) fields.missing("entered", "the moment of entry, where the file has no `compiled`");
        var by = fields.take("by").flatMap(node -> reader.name(BODY, node, fields.at("by")))
                .map(BodyId.class::cast);
        var at = fields.words("at");
        var note = fields.words("note");
        var sources = sources(fields);
        var contested = fields.many("contested", (node, path) -> contested(form, node, path));
        fields.done();
        if (shapes.desk().findings.errors() > before) return Optional.empty();
        return act(form, values, fields).map(act -> new LocatedAct(
                new DatedAct(act, on.orElseThrow(), entered.orElseThrow(), by, at, note, sources, contested),
                fields.map().at(), fields.path(), reader.mentions()));
    }

    /// One value for each field; null where one is missing or wrong, and then there is an error.
    private static Object[] values(ActForm form, Fields fields, FieldReader reader) {
        var values = new Object[form.fields().size()];
        for (int i = 0; i < values.length; i++) {
            var field = form.fields().get(i);
            var node = field.optional() ? fields.take(field.key())
                    : fields.need(field.key(), form.need());
            var value = node.flatMap(it -> reader.read(field.kind(), it, fields.at(field.key())));
            values[i] = field.wrapped() ? value : value.isPresent() ? value.get() : absent(field);
        }
        return values;
    }

    private static Object absent(ActForm.Field field) {
        return switch (field.kind()) {
            case FieldKind.YesNo _ -> false;
            case FieldKind.Many _ -> List.of();
            case FieldKind.ByName _ -> Collections.emptySortedMap();
            default -> null;
        };
    }

    private Optional<Act> act(ActForm form, Object[] values, Fields fields) {
        try {
            return Optional.of(form.act(values));
        } catch (IllegalArgumentException refused) {
            shapes.desk().findings.error(fields.map().at(), "wrong-value", fields.path(),
                    refused.getMessage(), "Correct the fields of this act.");
            return Optional.empty();
        }
    }

    private List<Source> sources(Fields fields) {
        var node = fields.take("sources");
        if (node.isPresent()) return new SourcesReader(shapes).read(node.get(), fields.at("sources"));
        shapes.desk().findings.warning(fields.map().at(), "no-source", fields.path(),
                "This act has no source.", "Add `sources: [{cite: …, confidence: high}]`: a fact has a source.");
        return List.of();
    }

    private Optional<Contested> contested(ActForm form, Node node, String path) {
        return Fields.of(shapes, node, path).flatMap(fields -> {
            var field = fields.need("field", "the field of the act that another source gives otherwise")
                    .flatMap(it -> shapes.choice(it, fields.at("field"), form.keys()));
            var says = fields.needText("says", "what that source says instead");
            var source = new SourcesReader(shapes).cited(fields);
            fields.done();
            if (field.isEmpty() || says.isEmpty() || source.isEmpty()) return Optional.empty();
            return Optional.of(new Contested(field.get(), says.get(), source.get().cite(), source.get().url(),
                    source.get().confidence()));
        });
    }

    /// A moment in UTC.
    public static Optional<Instant> moment(Shapes shapes, Node node, String path) {
        return shapes.text(node, path).flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeParseException wrong) {
                return shapes.wrong(node, path, "a moment such as 2026-11-22T00:00:00Z",
                        "Write date, T, time and Z (UTC).");
            }
        });
    }

    private static FieldKind.Name bodyName() {
        try {
            return new FieldKind.Name(BodyId.class, BodyId.class.getConstructor(String.class));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
