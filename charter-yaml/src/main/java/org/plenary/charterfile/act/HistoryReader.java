package org.plenary.charterfile.act;

import java.util.List;
import java.util.Optional;
import org.plenary.charterfile.shape.Desk;
import org.plenary.charterfile.shape.Fields;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.charterfile.shape.SourcesReader;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.NearMiss;

/// Reads the acts of one history file.
final class HistoryReader {
    private final Shapes shapes;
    private final String organisation;

    HistoryReader(Desk desk, String organisation) {
        shapes = new Shapes(desk);
        this.organisation = organisation;
    }

    List<LocatedAct> read(Node root) {
        return Fields.of(shapes, root, "").map(fields -> {
            fields.need("history", "the version of the language, 1")
                    .ifPresent(node -> shapes.choice(node, "history", List.of("1")));
            fields.need("organisation", "whose history this is").ifPresent(this::itself);
            new SourcesReader(shapes).documents(fields);
            var compiled = fields.take("compiled").flatMap(node -> ActReader.moment(shapes, node, "compiled"));
            var reader = new ActReader(shapes, compiled);
            var acts = fields.need("acts", "the list of acts").map(
                    node -> shapes.<LocatedAct>list(node, "acts", reader::read)).orElse(List.of());
            fields.done();
            return acts;
        }).orElse(List.of());
    }

    private void itself(Node node) {
        Optional<String> id = shapes.text(node, "organisation");
        if (id.isEmpty() || id.get().equals(organisation)) return;
        shapes.desk().findings.error(node.at(), "other-organisation", "organisation",
                "This is a history of `%s`; the charter of this folder is that of `%s`."
                        .formatted(Shapes.shortened(id.get()), organisation),
                (NearMiss.hint(id.get(), List.of(organisation)) + " Correct the id, or move the file.").strip());
    }
}
