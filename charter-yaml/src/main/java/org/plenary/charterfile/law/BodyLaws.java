package org.plenary.charterfile.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.calendar.Length;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Chair;
import org.plenary.charter.Competence;
import org.plenary.charter.Meets;
import org.plenary.charter.Seats;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.Words;

/// Reads bodies: seats, meetings, chair and competences.
final class BodyLaws {
    private BodyLaws() {}

    static Optional<BodyLaw> body(Fields fields, String key) {
        return Optional.of(new BodyLaw(
                SimpleLaws.name(fields, key), fields.words("place"), seats(fields), fields.words("composition"),
                fields.take("meets").flatMap(node -> meets(fields.shapes(), node, fields.at("meets"))),
                fields.take("chair").flatMap(node -> chair(fields.shapes(), node, fields.at("chair"))),
                fields.text("reports to").map(BodyId::new), decides(fields), fields.manyWords("functions")));
    }

    private static List<Seats> seats(Fields fields) {
        var lines = fields.many("seats", (node, path) -> fields.shapes().text(node, path)
                .flatMap(text -> fields.shapes().phrase(node, path, Seats.parse(text))));
        var seats = new ArrayList<Seats>();
        SortedSet<PartyId> listed = new TreeSet<>();
        for (var line : lines) {
            for (var kind : line) {
                if (kind instanceof Seats.Listed(var parties)) listed.addAll(parties);
                else seats.add(kind);
            }
        }
        if (!listed.isEmpty()) seats.add(new Seats.Listed(listed));
        return seats;
    }

    private static Optional<Meets> meets(Shapes shapes, Node node, String path) {
        return Fields.of(shapes, node, path).map(fields -> {
            var often = fields.take("at least").flatMap(it -> frequency(shapes, it, fields.at("at least")));
            var extraordinary = fields.take("extraordinary").flatMap(
                    it -> extraordinary(shapes, it, fields.at("extraordinary")));
            var note = fields.words("note");
            fields.done();
            return often.map(it -> new Meets(it.count, it.per, extraordinary, note))
                    .orElseGet(() -> new Meets(0, new Length(1, Length.Unit.YEARS), extraordinary, note));
        });
    }

    private record Frequency(int count, Length per) {}

    /// `1 per year`, `2 per 3 years`.
    private static Optional<Frequency> frequency(Shapes shapes, Node node, String path) {
        return shapes.text(node, path).flatMap(text -> {
            int per = text.indexOf(" per ");
            var span = per < 1 ? "" : text.substring(per + 5).strip();
            var length = Length.parse(span).or(() -> Length.parse("1 " + span));
            if (length.isEmpty() || !Shapes.isDigits(text.substring(0, per), 4)) {
                return shapes.wrong(node, path, "how often it meets", "Write `1 per year` or `2 per 3 years`.");
            }
            return Optional.of(new Frequency(Integer.parseInt(text.substring(0, per)), length.get()));
        });
    }

    private static Optional<Meets.Extraordinary> extraordinary(Shapes shapes, Node node, String path) {
        return Fields.of(shapes, node, path).map(fields -> {
            var initiators = fields.need("initiators", "how many must ask for it")
                    .flatMap(it -> shapes.whole(it, fields.at("initiators")));
            var meeting = new Meets.Extraordinary(
                    initiators.orElse(1), fields.yes("consent of others"), fields.length("notice"));
            fields.done();
            return meeting;
        });
    }

    private static Optional<Chair> chair(Shapes shapes, Node node, String path) {
        return Fields.of(shapes, node, path).flatMap(fields -> {
            var term = fields.words("term").orElse(Words.NONE);
            var kinds = new ArrayList<Chair>();
            boolean withMeeting = fields.yes("passes with regular meeting");
            fields.text("rotates")
                    .ifPresent(order -> kinds.add(new Chair.Rotates(new OrderId(order), term, withMeeting)));
            if (fields.yes("host")) kinds.add(new Chair.Host(term));
            fields.text("same as").ifPresent(body -> kinds.add(new Chair.SameAs(new BodyId(body))));
            fields.text("office").ifPresent(office -> kinds.add(new Chair.HolderOf(new OfficeId(office))));
            fields.done();
            if (kinds.size() == 1) return Optional.of(kinds.getFirst());
            return shapes.wrong(node, path, "one way to find the chair",
                    "Write one of `rotates: ORDER`, `host: yes`, `same as: BODY`, `office: OFFICE`.");
        });
    }

    private static List<Competence> decides(Fields body) {
        var shapes = body.shapes();
        return body.take("decides").map(node -> shapes.<Competence>list(node, body.at("decides"),
                (line, path) -> Fields.of(shapes, line, path).flatMap(BodyLaws::competence))).orElse(List.of());
    }

    private static Optional<Competence> competence(Fields fields) {
        fields.need("matter", "what is decided, or `any`");
        var matters = new ArrayList<>(fields.texts("matter"));
        matters.remove("any");
        var by = fields.needText("by", "the rule by which it is decided");
        var proposal = fields.text("on proposal of").map(BodyId::new);
        var inForce = Chapters.span(fields);
        var sources = fields.sources();
        fields.done();
        return by.map(rule -> new Competence(matters.stream().map(MatterId::new).toList(), new RuleId(rule),
                proposal, inForce, sources, fields.path()));
    }
}
