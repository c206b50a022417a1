package org.plenary.charterfile.law;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.Reform;
import org.plenary.charterfile.shape.Desk;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.shape.SourcesReader;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.Words;

/// Reads the head of a reform: who asks for it, from when, and why. What it changes is read when it is
/// laid over a charter.
public final class ReformReader {
    /// The sections that a reform may change.
    static final List<String> SECTIONS = List.of("parties", "standings", "matters", "groups", "weights", "rules",
            "orders", "bodies", "offices", "instruments", "calendars", "procedures", "grades", "thresholds",
            "indicators");

    private final Shapes shapes;

    public ReformReader(Desk desk) { shapes = new Shapes(desk); }

    /// The reform; empty where its head cannot be read. `organisation` is the id of the charter's.
    public Optional<ReformFile> read(Node node, String organisation) {
        return Fields.of(shapes, node, "").flatMap(root -> {
            new CharterDecoder(shapes.desk()).version(root, "charter");
            new SourcesReader(shapes).documents(root);
            SECTIONS.forEach(root::take);
            root.take("articles");
            var reform = root.need("reform", "the reform's id, date and reason")
                    .flatMap(head -> head(head, organisation));
            root.done();
            return reform.map(it -> new ReformFile(it, root.map()));
        });
    }

    private Optional<Reform> head(Node node, String organisation) {
        return Fields.of(shapes, node, "reform").flatMap(fields -> {
            var id = fields.needText("id", "a short id such as majority-for-coordinators");
            fields.need("of", "the id of the organisation whose charter it changes").ifPresent(
                    it -> shapes.choice(it, fields.at("of"), List.of(organisation)));
            fields.need("from", "the day from which the change holds");
            var from = fields.day("from");
            fields.need("name", "what the reform is called");
            var name = fields.words("name");
            var reason = fields.words("reason").orElse(Words.NONE);
            var sources = fields.sources();
            fields.done();
            if (id.isEmpty() || from.isEmpty() || name.isEmpty()) return Optional.empty();
            return Optional.of(new Reform(id.get(), name.get(), reason, from.get(), sources));
        });
    }
}
