package org.plenary.charterfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.charterfile.act.ActForm;
import org.plenary.charterfile.act.FieldKind;
import org.plenary.charterfile.shape.Shapes;

/// Writes down the fields of every kind of act: as JSON Schema for editors and programs, as a table for people.
public final class ActSchema {
    private ActSchema() {}

    /// The schema of any act, `docs/formats/acts.schema.json`.
    public static String schema() {
        var kinds = new ArrayList<String>();
        var choices = new ArrayList<String>();
        for (var name : ActForm.names()) {
            kinds.add("    \"%s\": %s".formatted(name, kind(ActForm.named(name).orElseThrow())));
            choices.add("""
                        {"if": {"properties": {"act": {"const": "%s"}}, "required": ["act"]},
                         "then": {"$ref": "#/$defs/%s"}}"""
                    .formatted(name, name.replace(" ", "%20")).indent(4).stripTrailing());
        }
        return HEAD.formatted(ActForm.names().stream().map(ActSchema::quoted).collect(Collectors.joining(", ")),
                String.join(",\n", choices), String.join(",\n", kinds));
    }

    /// The schema of one kind of act, as JSON whose references begin with `#/$defs/` or
    /// `../charter.schema.json#/$defs/`.
    public static String schema(String kind) { return kind(ActForm.named(kind).orElseThrow()); }

    private static final String HEAD = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Acts of a history",
              "description": "Written from the records of the acts; docs/charter-language.md section 7 says more.",
              "type": "object",
              "properties": {"act": {"enum": [%s]}},
              "required": ["act", "on"],
              "allOf": [
            %s
              ],
              "$defs": {
                "text": {"type": ["string", "number", "boolean"]},
                "words": {"$ref": "../charter.schema.json#/$defs/words"},
                "date": {"type": ["string", "integer"], "description": "2017-06-09, 2017-06 or 2017"},
                "contested": {"type": "object", "properties": {"field": {"$ref": "#/$defs/text"},
                  "says": {"$ref": "#/$defs/text"},
                  "cite": {"$ref": "#/$defs/text"}, "url": {"$ref": "#/$defs/text"}, "confidence": {"enum": ["high",
                    "medium", "low"]}},
                  "required": ["field", "says", "cite"], "additionalProperties": false},
            %s
              }
            }
            """;

    private static String kind(ActForm form) {
        var fields = new ArrayList<String>();
        var needed = new ArrayList<String>();
        for (var field : form.fields()) {
            fields.add("      %s: %s".formatted(quoted(field.key()), value(field.kind())));
            if (!field.optional()) needed.add(quoted(field.key()));
        }
        fields.add("""
                      "act": {}, "on": {"$ref": "#/$defs/date"}, "entered": {"type": "string"},
                        "by": {"$ref": "#/$defs/text"},
                      "at": {"$ref": "#/$defs/words"}, "note": {"$ref": "#/$defs/words"},
                      "sources": {"$ref": "../charter.schema.json#/$defs/sources"},
                      "contested": {"type": "array", "items": {"$ref": "#/$defs/contested"}}"""
                .indent(6).stripTrailing());
        return "{\"properties\": {\n%s},\n      \"required\": %s, \"additionalProperties\": false}"
                .formatted(String.join(",\n", fields), needed);
    }

    private static String value(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Text _, FieldKind.Name _, FieldKind.Clause _, FieldKind.Phrased _
                    -> "{\"$ref\": \"#/$defs/text\"}";
            case FieldKind.Decimal _ -> "{\"type\": [\"string\", \"number\"]}";
            case FieldKind.Moment _ -> "{\"type\": \"string\", \"format\": \"date-time\"}";
            case FieldKind.Whole _ -> "{\"type\": \"integer\"}";
            case FieldKind.YesNo _ -> "{\"enum\": [\"yes\", \"no\", true, false]}";
            case FieldKind.Date _ -> "{\"$ref\": \"#/$defs/date\"}";
            case FieldKind.Speech _ -> "{\"$ref\": \"#/$defs/words\"}";
            case FieldKind.Choice(var constants) -> "{\"enum\": %s}".formatted(
                    words(constants).stream().map(ActSchema::quoted).toList());
            case FieldKind.Many(var item) -> "{\"type\": \"array\", \"items\": %s}".formatted(value(item));
            case FieldKind.ByName(_, var of)
                    -> "{\"type\": \"object\", \"additionalProperties\": %s}".formatted(value(of));
        };
    }

    private static String quoted(String text) { return '"' + text + '"'; }

    /// One line for each kind: its name, the fields it must have, the fields it may have.
    public static String table() {
        var lines = new StringBuilder("| act | must have | may have |\n|---|---|---|\n");
        for (var name : ActForm.names()) {
            var fields = ActForm.named(name).orElseThrow().fields();
            lines.append("| %s | %s | %s |\n".formatted(name, said(fields, false), said(fields, true)));
        }
        return lines.toString();
    }

    private static String said(List<ActForm.Field> fields, boolean optional) {
        return fields.stream().filter(field -> field.optional() == optional)
                .map(field -> "`%s` %s".formatted(field.key(), plain(field.kind())))
                .collect(Collectors.joining(", "));
    }

    private static String plain(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Text _ -> "(text)";
            case FieldKind.Decimal _ -> "(number)";
            case FieldKind.Clause _ -> "(clause on entry into force)";
            case FieldKind.Moment _ -> "(moment in UTC)";
            case FieldKind.Phrased(var type, _) -> "(%s)".formatted(type.getSimpleName().toLowerCase());
            case FieldKind.Whole _ -> "(whole number)";
            case FieldKind.YesNo _ -> "(yes or no)";
            case FieldKind.Date _ -> "(date)";
            case FieldKind.Speech _ -> "(words)";
            case FieldKind.Name(var id, _) -> "(%s)".formatted(id.getSimpleName().replace("Id", "").toLowerCase());
            case FieldKind.Choice(var constants) -> "(%s)".formatted(String.join(" · ", words(constants)));
            case FieldKind.Many(var item) -> "(list of %s".formatted(plain(item).substring(1));
            case FieldKind.ByName(var key, var of) -> "(map of %s to %s".formatted(
                    plain(key).substring(1, plain(key).length() - 1), plain(of).substring(1));
        };
    }

    private static List<String> words(Class<? extends Enum<?>> constants) {
        return List.of(constants.getEnumConstants()).stream().map(Shapes::words).toList();
    }
}
