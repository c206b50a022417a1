package org.plenary.charterfile.act;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.plenary.act.Contested;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.TextStatus;
import org.plenary.vocabulary.Words;

/// Puts acts into the form that `ActReader` reads. What has no value is left out.
public final class ActWriter {
    private static final Location NOWHERE = new Location("", 1, 1);

    private ActWriter() {}

    public static Node.Mapping write(DatedAct dated) {
        var form = ActForm.of(dated.act().getClass());
        var fields = new ArrayList<Node.Pair>();
        fields.add(pair("act", text(form.name())));
        fields.add(pair("on", text(dated.on().toString())));
        fields.add(pair("entered", text(dated.entered().toString())));
        for (var field : form.fields()) {
            ActForm.valueOf(field, dated.act()).filter(ActWriter::says)
                    .ifPresent(value -> fields.add(pair(field.key(), value(field.kind(), value))));
        }
        dated.by().ifPresent(body -> fields.add(pair("by", text(body.value()))));
        dated.at().ifPresent(place -> fields.add(pair("at", words(place))));
        dated.note().ifPresent(note -> fields.add(pair("note", words(note))));
        if (!dated.sources().isEmpty()) {
            fields.add(pair("sources", list(dated.sources().stream().map(ActWriter::source).toList())));
        }
        if (!dated.contested().isEmpty()) {
            fields.add(pair("contested", list(dated.contested().stream().map(ActWriter::contested).toList())));
        }
        return map(fields);
    }

    /// An empty list, an empty map and a plain no say nothing.
    private static boolean says(Object value) {
        return switch (value) {
            case List<?> list -> !list.isEmpty();
            case SortedMap<?, ?> map -> !map.isEmpty();
            case Boolean yes -> yes;
            default -> true;
        };
    }

    private static Node value(FieldKind kind, Object value) {
        return switch (kind) {
            case FieldKind.Text _, FieldKind.Decimal _, FieldKind.Clause _, FieldKind.Date _, FieldKind.Name _,
                    FieldKind.Moment _, FieldKind.Phrased _ -> text(value.toString());
            case FieldKind.Whole _, FieldKind.YesNo _ -> new Node.Scalar(value.toString(), false, NOWHERE);
            case FieldKind.Speech _ -> words((Words) value);
            case FieldKind.Choice _ -> text(Shapes.words((Enum<?>) value));
            case FieldKind.Many(var item) ->
                    list(((List<?>) value).stream().map(one -> value(item, one)).toList());
            case FieldKind.ByName(var _, var of) -> {
                var pairs = new ArrayList<Node.Pair>();
                ((SortedMap<?, ?>) value).forEach((name, one) -> pairs.add(pair(name.toString(), value(of, one))));
                yield map(pairs);
            }
        };
    }

    private static Node words(Words words) {
        var pairs = new ArrayList<Node.Pair>();
        words.wordings().forEach((language, wording) -> pairs.add(pair(language.tag(),
                wording.status() == TextStatus.UNOFFICIAL ? text(wording.text())
                        : map(List.of(pair("text", text(wording.text())),
                                pair("status", text(Shapes.words(wording.status()))))))));
        return map(pairs);
    }

    private static Node source(Source source) {
        var pairs = new ArrayList<Node.Pair>();
        pairs.add(pair("cite", text(source.cite())));
        source.url().ifPresent(url -> pairs.add(pair("url", text(url))));
        pairs.add(pair("confidence", text(Shapes.words(source.confidence()))));
        return map(pairs);
    }

    private static Node contested(Contested contested) {
        var pairs = new ArrayList<Node.Pair>();
        pairs.add(pair("field", text(contested.field())));
        pairs.add(pair("says", text(contested.says())));
        pairs.add(pair("cite", text(contested.cite())));
        contested.url().ifPresent(url -> pairs.add(pair("url", text(url))));
        pairs.add(pair("confidence", text(Shapes.words(contested.confidence()))));
        return map(pairs);
    }

    private static Node.Mapping map(List<Node.Pair> pairs) { return new Node.Mapping(pairs, NOWHERE); }

    private static Node list(List<Node> items) { return new Node.Sequence(items, NOWHERE); }

    private static Node.Pair pair(String key, Node value) { return new Node.Pair(key, NOWHERE, value); }

    private static Node text(String text) { return new Node.Scalar(text, true, NOWHERE); }
}
