package org.plenary.server.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.ActJson;
import org.plenary.charterfile.act.ActForm;
import org.plenary.charterfile.act.FieldKind;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.tree.CanonicalJson;
import org.plenary.charterfile.tree.Node;

/// Reads what was typed as an act: put into the JSON form of acts and read by the reader that files and interfaces
/// use, so that a page accepts neither more nor less than they.
public final class FilledForm {
    private static final Location HERE = new Location("form", 1, 1);

    /// The act, or what is wrong with what was typed.
    public sealed interface Reading {
        record Read(DatedAct act) implements Reading {}

        record Unreadable(List<Complaint> complaints) implements Reading {}
    }

    private final ActForm kind;
    private final Typed typed;

    private FilledForm(ActForm kind, Typed typed) {
        this.kind = kind;
        this.typed = typed;
    }

    /// `author` is whoever is signed in and `on` the day at the seat: neither is taken from what was typed.
    public static Reading read(ActForm kind, Typed typed, Author author, LocalDate on) {
        var reading = ActJson.read("form", CanonicalJson.bytes(new FilledForm(kind, typed).node(author, on)));
        return reading.value().<Reading>map(Reading.Read::new).orElseGet(() -> new Reading.Unreadable(
                reading.findings().stream().filter(LocatedFinding::isError).map(Complaint::of).toList()));
    }

    private Node node(Author author, LocalDate on) {
        var pairs = new ArrayList<Node.Pair>();
        pairs.add(pair("act", text(kind.name())));
        pairs.add(pair("on", text(on.toString())));
        pairs.add(pair("entered", text(Instant.EPOCH.toString())));
        for (var field : kind.fields()) {
            if (field.key().equals("author")) pairs.add(pair("author", text(author.text())));
            else value(field.kind(), field.key()).ifPresent(value -> pairs.add(pair(field.key(), value)));
        }
        return new Node.Mapping(pairs, HERE);
    }

    private Optional<Node> value(FieldKind kind, String key) {
        return switch (kind) {
            case FieldKind.Speech _ -> speech(key);
            case FieldKind.Many(var item) -> many(item, key);
            case FieldKind.ByName _ -> byName(key);
            case FieldKind.YesNo _ ->
                    typed.one(key).isEmpty() ? Optional.empty() : Optional.of(bare("true"));
            case FieldKind.Whole _ -> one(key).map(text -> text.matches("-?[0-9]{1,18}") ? bare(text) : text(text));
            case FieldKind.Moment _ -> one(key).map(text -> text(moment(text)));
            case FieldKind.Text _, FieldKind.Decimal _, FieldKind.Clause _, FieldKind.Date _, FieldKind.Name _,
                    FieldKind.Phrased _, FieldKind.Choice _ -> one(key).map(FilledForm::text);
        };
    }

    private Optional<String> one(String key) { return Optional.of(typed.one(key)).filter(text -> !text.isEmpty()); }

    /// Browsers send a moment to the minute and without its zone, which the page says is UTC.
    private static String moment(String text) {
        return text.matches("[0-9-]{10}T[0-9]{2}:[0-9]{2}") ? text + ":00Z" : text;
    }

    /// A text for each language that has one, with its status.
    private Optional<Node> speech(String key) {
        var wordings = new ArrayList<Node.Pair>();
        for (var language : typed.under(key)) {
            var said = typed.one(key + "." + language).replace("\r\n", "\n");
            if (said.isEmpty()) continue;
            var parts = new ArrayList<Node.Pair>();
            parts.add(pair("text", text(said)));
            one(key + "." + language + ".status").ifPresent(status -> parts.add(pair("status", text(status))));
            wordings.add(pair(language, new Node.Mapping(parts, HERE)));
        }
        return wordings.isEmpty() ? one(key).map(FilledForm::text) : Optional.of(new Node.Mapping(wordings, HERE));
    }

    private Optional<Node> many(FieldKind item, String key) {
        var language = typed.one("lang");
        var items = lines(key).map(line -> item instanceof FieldKind.Speech && !language.isEmpty()
                ? (Node) new Node.Mapping(List.of(pair(language, text(line))), HERE) : text(line)).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Node.Sequence(items, HERE));
    }

    /// One name and value on a line, parted by a colon.
    private Optional<Node> byName(String key) {
        var pairs = new ArrayList<Node.Pair>();
        lines(key).forEach(line -> {
            int colon = line.indexOf(':');
            pairs.add(pair(colon < 0 ? line : line.substring(0, colon).strip(),
                    text(colon < 0 ? "" : line.substring(colon + 1).strip())));
        });
        for (var name : typed.under(key)) {
            one(key + "." + name).ifPresent(value -> pairs.add(pair(name, text(value))));
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Node.Mapping(pairs, HERE));
    }

    private Stream<String> lines(String key) {
        return typed.all(key).stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Node.Pair pair(String key, Node value) { return new Node.Pair(key, HERE, value); }

    private static Node text(String text) { return new Node.Scalar(text, true, HERE); }

    private static Node bare(String text) { return new Node.Scalar(text, false, HERE); }
}
